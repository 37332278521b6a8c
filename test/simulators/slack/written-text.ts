import { BOT_NAME, BOT_USER } from './identities.ts';

const MENTION = new RegExp(`@${BOT_NAME}\\b`, 'g');
/** Slack takes more for links than one would: "ASP.NET" is one. */
const LINK = /https?:\/\/[^\s<>|]+|(?<![\w.@/-])(?:[a-z\d-]+\.)+(?:com|net|org|io|dev)\b/gi;

/** @returns what Slack makes of a text that a person typed: entities, links, and the mention of the bot for its name. */
export function written(typed: string): string {
  return escaped(typed)
    .replace(LINK, (link) => (link.includes('://') ? `<${link}>` : `<http://${link}|${link}>`))
    .replace(MENTION, `<@${BOT_USER}>`);
}

/** @returns a text as Slack escapes it. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

export function mentionsBot(text: string): boolean {
  return text.includes(`<@${BOT_USER}>`);
}
