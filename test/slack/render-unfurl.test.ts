import fc from 'fast-check';
import { expect, it } from 'vitest';
import { unfurlBlocks } from '../../adapters/slack/render/unfurl.ts';
import { english } from '../../src/messages/messages.ts';
import { anyPost } from '../contract/posts.ts';
import { blockRefusals, pingsIn } from '../simulators/slack/refusals.ts';

it('what stands under a link is taken by Slack whatever the answer is, and pings nobody', async () => {
  await fc.assert(
    fc.asyncProperty(anyPost, async ({ answer }) => {
      const blocks = unfurlBlocks(answer, english);
      if (blocks.length > 0) expect(await blockRefusals(blocks, 50)).toEqual([]);
      expect(pingsIn({ text: '', blocks })).toEqual([]);
      expect('corrections' in answer || blocks.length === 0).toBe(true);
    }),
    { numRuns: 60 },
  );
});
