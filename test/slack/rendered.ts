import { nodesIn } from '../simulators/slack/nodes.ts';

/** The blocks and elements of a type in a message. */
export const blocksIn = (message: { blocks: unknown }, type: string) =>
  [...nodesIn(message.blocks, '')].map(({ node }) => node).filter((node) => node.type === type);
