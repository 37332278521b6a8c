import type { ContextBlock, HeaderBlock } from '@slack/types';
import { Fragment, type ReactNode } from 'react';
import { fallbackOf } from '../talk/fallback-of.ts';

/** The library takes plain text for markup, so that these are drawn here. */

export const SlackHeader = ({ block }: { readonly block: HeaderBlock }) => (
  <h3 className="header">{block.text.text}</h3>
);

export const SmallPrint = ({ block }: { readonly block: ContextBlock }) => (
  <p className="small-print">
    {block.elements.map((element, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a message is replaced as a whole
      <Fragment key={index}>
        <span>{lookOf(element)}</span>{' '}
      </Fragment>
    ))}
  </p>
);

/** The only markup that the bot sends in small print: a source that is a link. */
const LINK = /^(.*)<(https?:\/\/[^|<>]+)\|([^<>]*)>$/s;

function lookOf(element: ContextBlock['elements'][number]): ReactNode {
  if (element.type === 'plain_text') return element.text;
  const link = element.type === 'mrkdwn' ? LINK.exec(element.text) : null;
  if (link === null) throw new Error(`no way to show this ${element.type} in small print`);
  const [, before = '', address = '', text = ''] = link.map((part) => fallbackOf({ text: part }));
  return (
    <>
      {before}
      <a href={address} target="_blank" rel="noreferrer noopener">
        {text}
      </a>
    </>
  );
}
