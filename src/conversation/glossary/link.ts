import { link, offerLink, unlink } from '../../team/link.ts';
import { refusalIn } from '../flows/refusal.ts';
import type { Values } from '../form.ts';
import type { Act } from '../panel.ts';
import type { Flow } from './flow.ts';
import { lay, showForm } from './lay.ts';
import type { Subcommand } from './subcommand.ts';
import type { Visit } from './visit.ts';

const LONGEST_CODE = 40;

export const linkSubcommand: Subcommand = {
  name: 'link',
  summary: 'glossary.link',
  option: { name: 'code', summary: 'glossary.option.code', kind: 'text', isRequired: false },
  run: (visit, { text }) => (text === '' ? layLink(visit) : linkByCode(visit, text)),
};

export const linkFlow: Flow = {
  act(visit, does) {
    switch (does) {
      case 'offer':
        return offer(visit);
      case 'use':
        return askForCode(visit);
      case 'leave':
        return leave(visit);
      default:
        return undefined;
    }
  },
  fill: (visit, does, _about, values) => (does === 'use' ? linkByForm(visit, values) : undefined),
};

/** Shows which workspaces see the glossary, and how another may. */
async function layLink(visit: Visit, note?: string): Promise<void> {
  const { means, messages, where, standing } = visit;
  const { say } = messages;
  // As of now: what was just linked may not be known here yet.
  const glossary = await means.store.glossaries.of(where.workspace, means.now());
  const count = (await means.store.glossaries.workspaces(glossary)).length;
  const buttons: Act[] = [
    { label: say('link.offer'), does: 'offer' },
    { label: say('link.use'), does: 'use' },
    ...(count > 1 ? [{ label: say('link.leave'), does: 'leave', tone: 'danger' } as const] : []),
  ];
  await lay(
    visit,
    { flow: 'link', about: {} },
    {
      title: say('link.title'),
      sections: [
        ...(note === undefined ? [] : [{ lines: [{ text: note }] }]),
        { lines: [{ text: say('link.text', { count }) }] },
        ...(standing === 'admin' ? [] : [{ small: say('settings.admins') }]),
      ],
      buttons: standing === 'admin' ? buttons : [],
    },
  );
}

async function offer(visit: Visit): Promise<void> {
  const { means, messages, surface } = visit;
  const done = await offerLink(means.team, visit.deed());
  if (done.kind !== 'code') return surface.tell(refusalIn(done, messages));
  await layLink(visit, messages.say('link.code', { code: done.code }));
}

const askForCode = (visit: Visit): Promise<void> => {
  const { say } = visit.messages;
  return showForm(visit, { flow: 'link', about: {} }, 'use', {
    title: say('link.use'),
    note: say('link.use.note'),
    submit: say('link.use.submit'),
    fields: [
      {
        kind: 'text',
        id: 'code',
        label: say('glossary.option.code'),
        hint: say('link.use.hint'),
        isOptional: false,
        isLine: true,
        longest: LONGEST_CODE,
      },
    ],
  });
};

async function linkByForm(visit: Visit, { code = '' }: Values): Promise<void> {
  const { means, messages, where, surface } = visit;
  const done = await link(means.team, visit.deed(), { workspace: where.workspace, code });
  if (done.kind === 'badCode') return surface.refuse?.({ code: refusalIn(done, messages) });
  if (done.kind !== 'linked') return surface.tell(refusalIn(done, messages));
  await layLink(visit, messages.say('link.linked'));
}

async function linkByCode(visit: Visit, code: string): Promise<void> {
  const { means, messages, where, surface } = visit;
  const done = await link(means.team, visit.deed(), { workspace: where.workspace, code });
  if (done.kind !== 'linked') return surface.tell(refusalIn(done, messages));
  await layLink(visit, messages.say('link.linked'));
}

async function leave(visit: Visit): Promise<void> {
  const { means, messages, where, surface } = visit;
  const done = await unlink(means.team, visit.deed(), where.workspace);
  if (done.kind !== 'unlinked') return surface.tell(refusalIn(done, messages));
  await layLink(visit, messages.say('link.left'));
}
