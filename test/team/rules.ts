import type { Entry } from '../../src/glossary/entry.ts';
import type { Deed } from '../../src/team/actor.ts';
import { type Approval, approve } from '../../src/team/approve.ts';
import { ask, type Wanted } from '../../src/team/ask.ts';
import { carryOut } from '../../src/team/importing/carry-out.ts';
import { planImport } from '../../src/team/importing/plan.ts';
import { undoImport } from '../../src/team/importing/undo.ts';
import { link, offerLink } from '../../src/team/link.ts';
import { type Proposal, publish } from '../../src/team/publish.ts';
import { reject } from '../../src/team/reject.ts';
import { report } from '../../src/team/report.ts';
import { setSetting } from '../../src/team/settings.ts';
import { type Idea, suggest } from '../../src/team/suggest.ts';
import { hide, type Target } from '../../src/team/take-away.ts';
import type { Team } from '../../src/team/team.ts';
import { vote } from '../../src/team/vote.ts';

/** What is done by the rules of a shared glossary, with what can be sent to another process. */
export const RULES = {
  publish: (team: Team, deed: Deed, proposal: Proposal) => publish(team, deed, proposal),
  hide: (team: Team, deed: Deed, target: Target) => hide(team, deed, target),
  suggest: (team: Team, deed: Deed, idea: Idea) => suggest(team, deed, idea),
  approve: (team: Team, deed: Deed, approval: Approval) => approve(team, deed, approval),
  reject: (team: Team, deed: Deed, id: string) => reject(team, deed, { id, reason: 'Not like this.' }),
  vote: (team: Team, deed: Deed, asked: { entry: string; isHelpful: boolean }) => vote(team, deed, asked),
  report: (team: Team, deed: Deed, asked: { entry: string; reason: string }) => report(team, deed, asked),
  ask: (team: Team, deed: Deed, wanted: Wanted) => ask(team, deed, wanted),
  set: (team: Team, deed: Deed, asked: { name: string; value: unknown }) => setSetting(team, deed, asked),
  offerLink: (team: Team, deed: Deed) => offerLink(team, deed),
  link: (team: Team, deed: Deed, asked: { workspace: string; code: string }) => link(team, deed, asked),
  import: async (team: Team, deed: Deed, entries: readonly Entry[]) => {
    const fault = (_: unknown, message: string) => ({ file: 'terms.yaml', line: 1, message });
    const plan = await planImport(
      team,
      deed,
      entries.map((entry) => ({ entry, file: 'terms.yaml', fault })),
    );
    return plan.kind === 'plan' ? carryOut(team, deed, plan) : plan;
  },
  undo: (team: Team, deed: Deed, id: string) => undoImport(team, deed, id),
  /** What a question for an entry is answered from, and the settings. */
  see: async (team: Team, { glossary }: Deed, id: string) => {
    const { overlay, settingsAt } = await team.overlays.at(glossary);
    return { entry: overlay.resources.glossary.entry(id), settings: settingsAt() };
  },
};

type Rules = typeof RULES;
export type RuleName = keyof Rules;
export type Asked<Name extends RuleName> = Parameters<Rules[Name]>[2];
export type Outcome<Name extends RuleName> = Awaited<ReturnType<Rules[Name]>>;

/** What is sent to a process that does what the rules say. */
export interface Call {
  readonly number: number;
  readonly rule: RuleName;
  readonly deed: Deed;
  readonly asked: unknown;
}

/** What it sends back once it is done. */
export type Reply =
  | { readonly number: number; readonly outcome: unknown }
  | { readonly number: number; readonly error: string };
