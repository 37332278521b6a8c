import { lazy } from 'react';

/** What draws messages is large, so that it comes after the page. */
const slack = () => import('../as-in-slack/slack-message.tsx');
const discord = () => import('../as-in-discord/discord-message.tsx');

export const SlackMessage = lazy(async () => ({ default: (await slack()).SlackMessage }));
export const DiscordMessage = lazy(async () => ({ default: (await discord()).DiscordMessage }));

/** Has it loaded before it is needed. Where that fails, it is tried again when it is. */
export const loadViews = (): Promise<unknown> => Promise.allSettled([slack(), discord()]);
