import { escaped } from './html.mjs';

/** The part of Discord's markdown that the bot sends, as HTML. A text display, a line at a time. */

const INLINE = [
  [/^\\([^0-9A-Za-z\s])/, ([, character]) => escaped(character)],
  [/^\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/, ([, inside]) => `<b>${inline(inside)}</b>`],
  [/^\*((?:\\[\s\S]|[^\\*])+?)\*(?!\*)/, ([, inside]) => `<em>${inline(inside)}</em>`],
  [/^\[((?:\\[\s\S]|[^\\\]])+)\]\(<([^>\s]+)>\)/, ([, inside]) => `<a>${inline(inside)}</a>`],
  [/^~~((?:\\[\s\S]|[^\\])+?)~~/, ([, inside]) => `<s>${inline(inside)}</s>`],
  [/^<(https?:\/\/[^>\s]+)>/, ([, address]) => `<a>${escaped(address)}</a>`],
  [/^`([^`]+)`/, ([, code]) => `<code>${escaped(code)}</code>`],
];

function inline(text) {
  let html = '';
  for (let at = 0; at < text.length; ) {
    const rest = text.slice(at);
    const [pattern, write] = INLINE.find(([each]) => each.test(rest)) ?? [/^[\s\S]/, ([it]) => escaped(it)];
    const match = pattern.exec(rest);
    html += write(match);
    at += match[0].length;
  }
  return html;
}

/** What stands at the beginning of a line, the element that it makes, and the list that holds it. */
const LINES = [
  { mark: /^## /, element: 'h2' },
  { mark: /^-# /, element: 'small' },
  { mark: /^- /, element: 'li', list: 'ul' },
  { mark: /^\d+\. /, element: 'li', list: 'ol' },
  { mark: /^/, element: 'p' },
];

function lineOf(text) {
  const { mark, element, list } = LINES.find((each) => each.mark.test(text));
  return { list, html: `<${element}>${inline(text.replace(mark, ''))}</${element}>` };
}

/** Neighbours of one list stand in it together. */
export function markdownToHtml(markdown) {
  let html = '';
  let open;
  for (const { list, html: line } of [...markdown.split('\n').map(lineOf), { html: '' }]) {
    if (open !== list) html += `${open ? `</${open}>` : ''}${list ? `<${list}>` : ''}`;
    open = list;
    html += line;
  }
  return html;
}
