import type { KnownBlock, TableBlock } from '@slack/types';
import { LIMITS } from '../limits.ts';

/** Whether Slack takes blocks as one message. @param characters that it may have as JSON. */
export const fits = (blocks: readonly KnownBlock[], characters: number): boolean =>
  blocks.length <= LIMITS.blocks &&
  JSON.stringify(blocks).length <= characters &&
  blocks.every((block) => block.type !== 'table' || tableFits(block));

function tableFits({ rows }: TableBlock): boolean {
  const { table } = LIMITS;
  // Only the head has rich text, which counts for a little more than it shows.
  const characters = rows.flat().map((cell) => (cell.type === 'raw_text' ? cell.text : JSON.stringify(cell)));
  return (
    rows.length <= table.rows &&
    rows.every((row) => row.length <= table.columns) &&
    characters.join('').length <= table.characters
  );
}
