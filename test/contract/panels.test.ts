import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formModal } from '../../adapters/discord/render/form.ts';
import { panelMessage as discordPanel } from '../../adapters/discord/render/panel.ts';
import { formView } from '../../adapters/slack/render/form.ts';
import { panelMessage as slackPanel } from '../../adapters/slack/render/panel.ts';
import type { Form } from '../../src/conversation/form.ts';
import type { Panel } from '../../src/conversation/panel.ts';
import { english } from '../../src/messages/messages.ts';
import { pingsIn as discordPings } from '../simulators/discord/pings.ts';
import { refusalsOf as discordRefusals } from '../simulators/discord/refusals.ts';
import { pingsIn as slackPings, refusalsOf as slackRefusals } from '../simulators/slack/refusals.ts';
import { viewRefusals } from '../simulators/slack/views.ts';
import { hostileText } from './hostile-text.ts';

const line = fc.record(
  {
    text: hostileText,
    lead: hostileText,
    mark: fc.constantFrom('gone', 'come', 'item'),
  },
  { requiredKeys: ['text'] },
);
/** As many buttons as a panel has. */
const buttonsOf = (name: string, most: number) =>
  fc
    .array(fc.record({ label: hostileText, tone: fc.constantFrom('main', 'danger', undefined) }), {
      maxLength: most,
    })
    .map((all) => all.map((each, index) => ({ ...each, token: `${name}-${index}` })));
const panels: fc.Arbitrary<Panel> = fc
  .record({
    title: hostileText.map((text) => `Title ${text}`),
    sections: fc.array(
      fc.record({ heading: hostileText, small: hostileText, lines: fc.array(line, { maxLength: 6 }) }),
      { maxLength: 30 },
    ),
    buttons: buttonsOf('panel', 6),
    some: fc.array(buttonsOf('part', 3), { maxLength: 5 }),
  })
  .map(({ some, ...panel }) => ({
    ...panel,
    sections: panel.sections.map((section, index) => ({
      ...section,
      buttons: some[index]?.map((each, at) => ({ ...each, token: `part-${index}-${at}` })) ?? [],
    })),
  }));

const forms: fc.Arbitrary<Form> = fc
  .record({
    title: hostileText.map((text) => `Title ${text}`),
    note: hostileText.map((text) => `Note ${text}`),
    value: hostileText,
    label: hostileText.map((text) => `Label ${text}`),
  })
  .map(({ title, note, value, label }) => ({
    token: 'token',
    title,
    note,
    submit: 'Send',
    fields: [
      {
        kind: 'text',
        id: 'a',
        label,
        hint: label,
        isOptional: true,
        longest: 3_000,
        value: value.slice(0, 3_000),
      },
      { kind: 'text', id: 'b', label, hint: label, isOptional: false, isLine: true, longest: 40 },
      {
        kind: 'choice',
        id: 'c',
        label,
        options: [
          { id: 'x', label },
          { id: 'y', label: 'Y' },
        ],
        chosen: 'y',
      },
      { kind: 'person', id: 'd', label, hint: label },
    ],
  }));

describe('a panel, whatever is in it', () => {
  it('is taken by Slack, and pings nobody', async () => {
    await fc.assert(
      fc.asyncProperty(panels, async (panel) => {
        const message = slackPanel(panel, english);
        expect(await slackRefusals(message)).toEqual([]);
        expect(slackPings(message)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('is taken by Discord, and pings nobody', () => {
    fc.assert(
      fc.property(panels, (panel) => {
        const message = discordPanel(panel, english);
        expect(discordRefusals({ type: 4, data: message }, 'interaction-response')).toEqual([]);
        expect(discordRefusals(message, 'edit')).toEqual([]);
        expect(discordPings(message)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a form, whatever is in it', () => {
  it('is taken by Slack', async () => {
    await fc.assert(
      fc.asyncProperty(forms, async (form) => {
        expect(await viewRefusals({ ...formView(form, { channel: 'C1' }, english) })).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('is taken by Discord', () => {
    fc.assert(
      fc.property(forms, (form) => {
        expect(discordRefusals({ type: 9, data: formModal(form) }, 'interaction-response')).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
