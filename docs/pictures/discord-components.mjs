import { ButtonStyle, ComponentType } from 'discord.js';
import { markdownToHtml } from './discord-markdown.mjs';
import { escaped } from './html.mjs';

/** How each component that the bot sends looks; any other would be a picture that lies. */
const LOOKS = {
  [ComponentType.Container]: ({ accent_color: accent, components }, files) =>
    `<div class="container" style="border-left-color: #${accent.toString(16).padStart(6, '0')}">${componentsToHtml(components, files)}</div>`,
  [ComponentType.TextDisplay]: ({ content }) => `<div class="text">${markdownToHtml(content)}</div>`,
  [ComponentType.Separator]: () => '<hr>',
  [ComponentType.ActionRow]: ({ components }) => `<div class="row">${componentsToHtml(components)}</div>`,
  [ComponentType.MediaGallery]: ({ items }, files) =>
    items
      .map(
        ({ media, description }) =>
          `<img class="gallery" src="${files[media.url]}" alt="${escaped(description)}">`,
      )
      .join(''),
  [ComponentType.Button]: ({ style, label }) =>
    `<button class="${ButtonStyle[style].toLowerCase()}">${escaped(label)}</button>`,
};

/** Components V2 as HTML. @param files addresses by which what is sent along is had. */
export function componentsToHtml(components, files) {
  return components.map((component) => LOOKS[component.type](component, files)).join('');
}
