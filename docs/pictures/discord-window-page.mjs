import { readFileSync } from 'node:fs';
import { ComponentType, TextInputStyle } from 'discord.js';
import { componentsToHtml } from './discord-components.mjs';
import { markdownToHtml } from './discord-markdown.mjs';
import { escaped } from './html.mjs';

const style = readFileSync(new URL('discord.css', import.meta.url));

/** A form of the bot's in Discord, or what it shows one person, in the dark theme. */
export const discordWindowPage = ({ kind, view }, device = 'desktop') =>
  `<!doctype html><meta charset="utf-8"><style>${style}</style><body class="${device}">${FRAMES[kind](view)}`;

const FRAMES = {
  modal: ({
    title,
    components,
  }) => `<section class="window"><h1>${escaped(title)}</h1>${components.map(partOf).join('')}
<footer><button>Cancel</button><button class="primary">Submit</button></footer></section>`,
  message: (components) => `<article class="app"><div class="avatar">≠</div>
<div class="content"><b>Differentia</b><i>APP</i><time>10:24</time>${componentsToHtml(components, {})}
<small class="alone">Only you can see this</small></div></article>`,
};

function partOf(part) {
  if (part.type === ComponentType.TextDisplay)
    return `<div class="text">${markdownToHtml(part.content)}</div>`;
  const { label, description, component } = part;
  const mark = component.required === false ? '' : '<em>*</em>';
  return `<label><b>${escaped(label)}${mark}</b>${description ? `<small>${escaped(description)}</small>` : ''}${inputOf(component)}</label>`;
}

function inputOf({ type, style: shape, value, placeholder, options }) {
  const text = value ?? options?.find((option) => option.default)?.label ?? '';
  const isLong = type === ComponentType.TextInput && shape === TextInputStyle.Paragraph;
  const hint = text === '' ? `<span>${escaped(placeholder ?? '')}</span>` : escaped(text);
  return `<div class="input${isLong ? ' long' : ''}">${hint}</div>`;
}
