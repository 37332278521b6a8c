import type { KnownBlock, RichTextBlock, TableBlock } from '@slack/types';
import { type Block, Message } from 'slack-blocks-to-jsx';
import { SlackActions } from './slack-actions.tsx';
import { SlackHeader, SmallPrint } from './small-print.tsx';

interface SlackBlockProps {
  readonly block: KnownBlock;
  readonly theme: 'light' | 'dark';
  onPress(token: string): Promise<void>;
}

/** A block as Slack shows it: by a library where that shows what Slack would, and else by hand. */
export function SlackBlock({ block, theme, onPress }: SlackBlockProps) {
  switch (block.type) {
    case 'actions':
      return <SlackActions block={block} onPress={onPress} />;
    case 'header':
      return <SlackHeader block={block} />;
    case 'context':
      return <SmallPrint block={block} />;
    default: {
      const drawn = block.type === 'table' ? literal(block) : block;
      return <Message blocks={[drawn as Block]} theme={theme} name="" logo="" withoutWrapper />;
    }
  }
}

/** A table whose cells are shown to the letter: the library takes their plain text for markup. */
const literal = (block: TableBlock): TableBlock => ({
  ...block,
  rows: block.rows.map((row) => row.map((cell) => (cell.type === 'raw_text' ? richText(cell.text) : cell))),
});

const richText = (text: string): RichTextBlock => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text }] }],
});
