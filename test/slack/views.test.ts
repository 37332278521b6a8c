import fc from 'fast-check';
import { expect, it } from 'vitest';
import { homeView } from '../../adapters/slack/home/home-view.ts';
import { lookUpView } from '../../adapters/slack/home/look-up-view.ts';
import { panelView } from '../../adapters/slack/home/panel-view.ts';
import type { Panel } from '../../src/conversation/panel.ts';
import { english } from '../../src/messages/messages.ts';
import { hostileText } from '../contract/hostile-text.ts';
import { anyPost } from '../contract/posts.ts';
import { pingsIn } from '../simulators/slack/refusals.ts';
import { viewRefusals } from '../simulators/slack/views.ts';

const button = fc.record({
  label: hostileText.filter((text) => /\w/.test(text)),
  token: fc.base64String({ minLength: 1, maxLength: 100 }),
});
const anyPanel: fc.Arbitrary<Panel> = fc.record({
  title: hostileText,
  sections: fc.array(
    fc.record({
      heading: hostileText,
      lines: fc.array(fc.record({ lead: hostileText, text: hostileText }), { maxLength: 20 }),
      small: hostileText,
      buttons: fc.array(button, { maxLength: 5 }),
    }),
    { maxLength: 20 },
  ),
  buttons: fc.array(button, { maxLength: 10 }),
});

it('whatever is looked up, Slack takes the window, and it pings nobody', async () => {
  await fc.assert(
    fc.asyncProperty(anyPost, async (post) => {
      const view = lookUpView(english, post);
      expect(await viewRefusals({ ...view })).toEqual([]);
      expect(pingsIn(view)).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

it('whatever there is, Slack takes the page and the windows, and they ping nobody', async () => {
  await fc.assert(
    fc.asyncProperty(anyPanel, async (panel) => {
      const [home, modal] = [homeView(panel, english), panelView(panel, english)];
      expect(await viewRefusals({ ...home }, 'home')).toEqual([]);
      expect(await viewRefusals({ ...modal })).toEqual([]);
      for (const view of [home, modal]) expect(pingsIn(view)).toEqual([]);
    }),
    { numRuns: 50 },
  );
});
