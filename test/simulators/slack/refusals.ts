import { misshapen } from './block-shapes.ts';
import { type Node, nodesIn } from './nodes.ts';
import { tableRefusals } from './table-refusals.ts';

export { pingsIn } from './pings.ts';

/** The longest that a text may be, by the type of what holds it and the key. */
const LENGTHS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  button: { text: 75, value: 2000, url: 3000 },
  workflow_button: { text: 75 },
  icon_button: { text: 75, value: 2000 },
  header: { text: 150 },
  section: { text: 3000 },
  mrkdwn: { text: 3000 },
  plain_text: { text: 3000 },
  image: { alt_text: 2000, title: 2000, image_url: 3000 },
};
const OPTION = { text: 75, value: 150, description: 75 };

/** The most that a list may hold. */
const COUNTS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  section: { fields: 10 },
  context: { elements: 10 },
  context_actions: { elements: 5 },
  actions: { elements: 25 },
  carousel: { elements: 10 },
  overflow: { options: 5 },
  static_select: { options: 100 },
  multi_static_select: { options: 100 },
};

/**
 * Says what Slack would refuse of a message, an ephemeral one, or one sent to a response_url. Each refusal begins with the code of
 * the error that Slack answers with. Lengths are those of JavaScript, the strictest of the ways to count.
 */
export async function refusalsOf(message: {
  readonly text?: unknown;
  readonly blocks?: unknown;
}): Promise<string[]> {
  const refusals: string[] = [];
  const { text, blocks } = message;
  // Slack takes blocks without a text; notifications and screen readers then have nothing to read.
  if (typeof text !== 'string' || text.trim() === '') refusals.push('no_text: the message has no text');
  else if (text.length > 40_000) refusals.push(`msg_too_long: ${text.length} characters, more than 40000`);
  if (blocks === undefined) return refusals;
  refusals.push(...(await blockRefusals(blocks, 50)));
  if (!Array.isArray(blocks)) return refusals;
  const nodes = [...nodesIn(blocks, 'blocks')].map(({ node }) => node);
  if (nodes.filter(({ type }) => type === 'table' || type === 'data_table').length > 1) {
    refusals.push('invalid_attachments: only_one_table_allowed');
  }
  const markdown = nodes
    .filter(({ type }) => type === 'markdown')
    .reduce((sum, node) => sum + size(node.text), 0);
  if (markdown > 12_000)
    refusals.push(`msg_blocks_too_long: ${markdown} characters of markdown, more than 12000`);
  const total = JSON.stringify(blocks).length;
  if (total > 13_200) refusals.push(`msg_blocks_too_long: ${total} characters of blocks, more than 13200`);
  return refusals;
}

/** What is wrong with the blocks of a message or a view. */
export async function blockRefusals(blocks: unknown, most: number): Promise<string[]> {
  if (!Array.isArray(blocks)) return ['invalid_blocks_format: blocks is no array'];
  const refusals = blocks.length > most ? [`invalid_blocks: ${blocks.length} blocks, more than ${most}`] : [];
  const misshapes = await Promise.all(blocks.map((block, at) => misshapen(block, `blocks[${at}]`)));
  // The limits speak of shapes, and would only repeat what is wrong with them.
  const shaped = misshapes.every(({ length }) => length === 0);
  const faults = shaped ? limits(blocks) : misshapes.flat();
  return [...refusals, ...faults.map((fault) => `invalid_blocks: ${fault}`)];
}

function limits(blocks: readonly unknown[]): string[] {
  const refusals: string[] = [];
  const ids = blocks.flatMap((block) => (block as { block_id?: string } | null)?.block_id ?? []);
  if (new Set(ids).size < ids.length) refusals.push('blocks: two have the same block_id');
  for (const { node, path } of nodesIn(blocks, 'blocks')) refusals.push(...refusalsOfNode(node, path));
  return refusals;
}

function refusalsOfNode(node: Node, path: string): string[] {
  const refusals: string[] = [];
  const tooLong = (value: unknown, most: number, at: string) => {
    if (size(value) > most) refusals.push(`${at}: ${size(value)} characters, more than ${most}`);
  };
  for (const id of ['action_id', 'block_id']) {
    tooLong(node[id], 255, `${path}.${id}`);
    if (node[id] === '') refusals.push(`${path}.${id}: empty`);
  }
  for (const [key, most] of Object.entries(LENGTHS[node.type] ?? {})) {
    tooLong(node[key], most, `${path}.${key}`);
  }
  for (const [key, most] of Object.entries(COUNTS[node.type] ?? {})) {
    const count = list(node[key]).length;
    if (count > most) refusals.push(`${path}.${key}: ${count}, more than ${most}`);
  }
  for (const [at, option] of list(node.options).entries()) {
    for (const [key, most] of Object.entries(OPTION)) {
      tooLong((option as Record<string, unknown> | null)?.[key], most, `${path}.options[${at}].${key}`);
    }
  }
  if (TEXTS.has(node.type) && typeof node.text === 'string' && node.text.trim() === '') {
    refusals.push(`${path}.text: empty`);
  }
  if (node.type === 'section') {
    if (!node.text && !node.fields) refusals.push(`${path}: neither text nor fields`);
    for (const [at, field] of list(node.fields).entries()) tooLong(field, 2000, `${path}.fields[${at}]`);
  }
  if (FILLED.has(node.type) && list(node.elements).length === 0) refusals.push(`${path}.elements: empty`);
  if (node.type === 'section' && node.fields && list(node.fields).length === 0) {
    refusals.push(`${path}.fields: empty`);
  }
  if (node.type === 'actions') {
    const ids = list(node.elements).flatMap((element) => (element as { action_id?: string }).action_id ?? []);
    if (new Set(ids).size < ids.length) refusals.push(`${path}: two elements have the same action_id`);
  }
  if (node.type === 'table' || node.type === 'data_table') refusals.push(...tableRefusals(node, path));
  return refusals;
}

/** What must not be empty. The cells of a table have a rule of their own. */
const TEXTS = new Set(['mrkdwn', 'plain_text', 'markdown', 'text']);
const FILLED = new Set(['actions', 'context', 'context_actions', 'rich_text']);

/** The length of a text, or of the text in a text object. */
function size(value: unknown): number {
  if (typeof value === 'string') return value.length;
  const text = (value as { text?: unknown } | null | undefined)?.text;
  return typeof text === 'string' ? text.length : 0;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
