import type { Resources } from '../../../answer/resources.ts';
import type { Concept } from '../../../glossary/concept.ts';
import { slugOf } from '../../../interchange/slug.ts';
import { normalize } from '../../../lookup/normalize.ts';
import type { Data, EntryField } from './entry-field.ts';
import { joined, linesIn, parted } from './lines.ts';

/** What sets a concept apart from others of its kind: "aspect | value" a line. */
export const traitsField: EntryField = {
  id: 'traits',
  of: 'characteristics',
  label: 'entry.field.traits',
  hint: 'entry.hint.traits',
  isOptional: true,
  write(data, resources) {
    const asked = aspectsOf(data, resources);
    return Object.entries((data.characteristics ?? {}) as Record<string, string | null>)
      .map(([aspect, value]) => joined([asked.get(aspect) ?? aspect, value ?? '']))
      .join('\n');
  },
  read(text, data, resources) {
    const asked = aspectsOf(data, resources);
    const values: [string, string | null][] = [];
    for (const [index, line] of linesIn(text).entries()) {
      const [aspect = '', value, ...more] = parted(line);
      if (aspect === '' || value === undefined || more.length > 0)
        return { fault: resources.messages.say('entry.fault.trait', { line: index + 1 }) };
      values.push([idOf(aspect, asked), value === '' ? null : value]);
    }
    return { value: values.length === 0 ? undefined : Object.fromEntries(values) };
  },
};

/** What the concept's kinds ask of it, by the aspects' ids. */
export const aspectsOf = (data: Data, { glossary }: Resources): Map<string, string> => {
  const broader = Array.isArray(data.broader) ? data.broader.map(String) : [];
  return glossary.aspects({ id: String(data.id ?? ''), broader } as unknown as Concept);
};

/** An aspect may be written as its id, or as what it is called. */
function idOf(text: string, asked: ReadonlyMap<string, string>): string {
  if (asked.has(text)) return text;
  const key = normalize(text);
  const [id] = [...asked].find(([, label]) => normalize(label) === key) ?? [];
  return id ?? (slugOf(text) || text);
}
