/** An element as satori takes it, which is what React makes of one. */
export interface Node {
  readonly type: 'div';
  readonly key: string | null;
  readonly props: { readonly style: Style; readonly children?: readonly Node[] | string };
}

type Style = Readonly<Record<string, string | number>>;

/** @param key by which it is found again after it was laid out. */
export const box = (style: Style, children: readonly Node[], key: string | null = null): Node => ({
  type: 'div',
  key,
  props: { style: { display: 'flex', ...style }, children },
});

/** What may be wider than the narrowest column. To look for a break in every word takes as long as all the rest. */
const LONG_WORD = /\S{9}/;

/** A text that breaks wherever it must. */
export const text = (style: Style, content: string, key: string | null = null): Node => ({
  type: 'div',
  key,
  props: {
    style: { display: 'block', ...(LONG_WORD.test(content) && { wordBreak: 'break-word' }), ...style },
    children: content,
  },
});
