import { readFileSync } from 'node:fs';
import { componentsToHtml } from './discord-components.mjs';
import { escaped } from './html.mjs';

const style = readFileSync(new URL('discord.css', import.meta.url));

/** A channel of Discord, in its dark theme: what somebody asked, and the messages that the bot sent in reply. */
export function discordPage({ text, addressed, device }, sent) {
  const asked = `${addressed ? '<span class="mention">@Differentia</span> ' : ''}${escaped(text)}`;
  return `<!doctype html><meta charset="utf-8"><style>${style}</style>
<body class="${device}">
<article class="person">
  <div class="avatar">M</div>
  <div class="content"><b>Mira</b><time>10:24</time><p>${asked}</p></div>
</article>
${sent.map(({ discord, files }) => replyOf(discord, files, asked)).join('')}`;
}

function replyOf({ components }, files, asked) {
  return `<div class="reply"><span class="spine"></span><span class="avatar">M</span><b>Mira</b><span class="quoted">${asked}</span></div>
<article class="app">
  <div class="avatar">≠</div>
  <div class="content"><b>Differentia</b><i>APP</i><time>10:24</time>${componentsToHtml(components, files)}</div>
</article>`;
}
