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
const windowStyle = readFileSync(new URL('slack-window.css', import.meta.url));

/** A window of the bot's in Slack, its page, or what it shows one person, in the light theme. */
export function slackWindowPage({ kind, view }, device = 'desktop') {
  const body = renderToStaticMarkup(
    createElement(Message, { blocks: view.blocks, theme: 'light', withoutWrapper: true }),
  );
  return `<!doctype html><meta charset="utf-8"><style>${blocksStyle}${frameStyle}${windowStyle}</style>
<body class="${device} ${kind}">${FRAMES[kind](body, view)}`;
}

const textOf = (text) => escaped(text?.text ?? '');

const FRAMES = {
  modal: (
    body,
    { title, submit, close },
  ) => `<section class="window"><h1>${textOf(title)}</h1><div>${body}</div>
<footer><span>${textOf(close)}</span>${submit ? `<span class="main">${textOf(submit)}</span>` : ''}</footer></section>`,
  home: (body) => `<header>Differentia</header><nav><b>Home</b><span>Messages</span><span>About</span></nav>
<section class="page">${body}</section>`,
  message: (body) => `<article class="app"><div class="avatar">≠</div>
<div class="content"><small>Only visible to you</small><b>Differentia</b><i>APP</i><time>10:24 AM</time>${body}</div></article>`,
  link: (body) => `<article class="person"><div class="avatar">M</div>
<div class="content"><b>Mira</b><time>10:24 AM</time><p><span class="link">https://glossary.example.org/glossary/rest/vs/grpc</span></p>
<blockquote>${body}</blockquote></div></article>`,
};
