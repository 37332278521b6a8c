import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Message } from 'slack-blocks-to-jsx';
import { escaped } from './html.mjs';

const blocksStyle = readFileSync(
  createRequire(import.meta.url).resolve('slack-blocks-to-jsx/dist/style.css'),
);
const frameStyle = readFileSync(new URL('slack.css', import.meta.url));

/** A thread in Slack, in its light theme: what somebody asked, and the messages that the bot sent. */
export function slackPage({ text, addressed, device }, sent) {
  const asked = `${addressed ? '<span class="mention">@Differentia</span> ' : ''}${escaped(text)}`;
  return `<!doctype html><meta charset="utf-8"><style>${blocksStyle}${frameStyle}</style>
<body class="${device}">
<header>Thread <span># architecture</span></header>
${message({ initial: 'M', name: 'Mira', time: '10:24 AM', body: `<p>${asked}</p>` })}
<div class="replies">${sent.length === 1 ? '1 reply' : `${sent.length} replies`}</div>
${sent.map(({ slack }) => message({ initial: '≠', name: 'Differentia', time: '10:24 AM', body: bodyOf(slack), app: true })).join('')}`;
}

const bodyOf = ({ blocks }) =>
  renderToStaticMarkup(createElement(Message, { blocks, theme: 'light', withoutWrapper: true }));

const message = ({ initial, name, time, body, app = false }) => `<article class="${app ? 'app' : 'person'}">
  <div class="avatar">${initial}</div>
  <div class="content"><b>${name}</b>${app ? '<i>APP</i>' : ''}<time>${time}</time>${body}</div>
</article>`;
