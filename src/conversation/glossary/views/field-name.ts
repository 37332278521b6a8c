import type { Messages } from '../../../messages/messages.ts';

type MessageKey = Parameters<Messages['say']>[0];

const NAMES: Readonly<Record<string, MessageKey>> = {
  prefLabel: 'entry.field.name',
  sense: 'entry.field.sense',
  altLabels: 'entry.field.others',
  hiddenLabels: 'entry.field.misspellings',
  definition: 'entry.field.definition',
  scopeNote: 'entry.field.usage',
  broader: 'entry.field.kind',
  characteristics: 'entry.field.traits',
  points: 'entry.field.points',
  related: 'entry.field.related',
  tags: 'entry.field.tags',
  sources: 'entry.field.sources',
  between: 'entry.field.between',
  gist: 'entry.field.gist',
  rows: 'entry.field.rows',
  chooseWhen: 'entry.field.choose',
};

/** What people call a field, "characteristics.transport" say; its own name where they never see it elsewhere. */
export function fieldName(field: string, { say }: Messages): string {
  const [name = '', key] = field.split('.');
  const known = NAMES[name];
  const shown = known === undefined ? name : say(known);
  return key === undefined ? shown : `${shown}: ${key}`;
}
