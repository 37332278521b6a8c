import { z } from 'zod';
import type { SentAnswer } from '../../store/answers.ts';
import type { Channel } from '../events.ts';

const stateSchema = z.strictObject({
  panel: z.strictObject({ flow: z.string(), about: z.record(z.string(), z.string()) }),
});

/** What a panel is about: which flow showed it, and what that needs to go on from there. */
export interface PanelState {
  readonly flow: string;
  readonly about: Readonly<Record<string, string>>;
}

/** What is recorded of a panel, so that its buttons and forms can refer to it. Nothing in a channel goes on from it. */
export const recordOf = (
  id: string,
  { workspace, channel }: Channel,
  { flow, about }: PanelState,
  at: number,
): SentAnswer => ({
  id,
  workspace,
  channel,
  thread: id,
  unasked: false,
  question: { panel: { flow, about } },
  at,
});

/** Nothing where something else was recorded. */
export const panelStateIn = ({ question }: SentAnswer): PanelState | undefined =>
  stateSchema.safeParse(question).data?.panel;
