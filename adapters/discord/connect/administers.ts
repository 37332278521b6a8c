import { PermissionFlagsBits } from 'discord.js';

/** Whoever may change the server itself. An administrator may do everything. */
export const ADMINISTERS = [PermissionFlagsBits.Administrator, PermissionFlagsBits.ManageGuild];
