import { type Resources, resourcesOf as resourcesFrom } from '../src/answer/resources.ts';
import type { Comparison } from '../src/glossary/comparison.ts';
import type { Concept } from '../src/glossary/concept.ts';
import type { Entry } from '../src/glossary/entry.ts';
import { Glossary } from '../src/glossary/glossary.ts';
import { english } from '../src/messages/messages.ts';
import { Packs } from '../src/team/packs.ts';
import { comparisonOf, conceptOf, packOf } from './glossary/builders.ts';

const common = { contributors: ['Ada'], updated: '2026-01-02' };

export const concept = (id: string, prefLabel: string, fields: Partial<Concept> = {}): Concept =>
  conceptOf({ id, prefLabel, definition: `${prefLabel} is a thing.`, ...common, ...fields });

export const comparison = (between: readonly string[], fields: Partial<Comparison> = {}): Comparison =>
  comparisonOf({
    ...common,
    rows: [{ aspect: 'Colour', values: between.map((id) => `colour of ${id}`) }],
    ...fields,
    between: [...between],
  });

/** A small world: drinks of several kinds, two senses of "Java", a kind of a kind, and three curated comparisons. */
const entries: readonly Entry[] = [
  concept('drink', 'Drink', { aspects: { served: 'Served', made: 'Made from', wakes: 'Keeps awake' } }),
  concept('coffee', 'Coffee', {
    altLabels: ['Joe', 'Cup of joe'],
    hiddenLabels: ['cofee'],
    broader: ['drink'],
    characteristics: { served: 'Hot', made: 'Roasted beans', wakes: 'For hours' },
    points: ['Decaf has some caffeine left.'],
    related: ['tea'],
    tags: ['hot'],
    sources: ['RFC 2324'],
  }),
  concept('tea', 'Tea', {
    broader: ['drink'],
    characteristics: { served: 'Hot', made: 'Leaves', wakes: 'For an hour' },
  }),
  concept('lemonade', 'Lemonade', {
    broader: ['drink'],
    characteristics: { served: 'Cold', made: 'Lemons', wakes: null },
  }),
  concept('espresso', 'Espresso', {
    scopeNote: '“Expresso” is how some pronounce it.',
    altLabels: ['Caffè espresso'],
    broader: ['coffee'],
    characteristics: { served: 'Hot', made: 'Finely ground beans' },
  }),
  concept('ristretto', 'Ristretto', { broader: ['espresso'], comparedAs: 'espresso' }),
  concept('java-drink', 'Java', { sense: 'drink', broader: ['drink'], characteristics: { served: 'Hot' } }),
  concept('vehicle', 'Vehicle', { aspects: { wheels: 'Wheels' } }),
  concept('bus', 'Bus', {
    sense: 'vehicle',
    broader: ['vehicle'],
    characteristics: { wheels: 'Four or more' },
  }),
  concept('java-island', 'Java', { sense: 'island' }),
  concept('bus-topology', 'Bus', { sense: 'network' }),
  concept('bicycle', 'Bicycle', { broader: ['vehicle'], characteristics: { wheels: 'Two' } }),
  concept('research-and-development', 'Research and development', { altLabels: ['R&D'] }),
  concept('research', 'Research'),
  concept('operations', 'Operations'),
  comparison(['coffee', 'tea'], {
    rows: [
      { aspect: 'Made from', values: ['Beans', 'Leaves'] },
      { aspect: 'Temperature', values: ['Hot', 'hot'] },
    ],
    points: ['Both contain caffeine.'],
    chooseWhen: ['You need to wake up.', 'You need to calm down.'],
    sources: ['RFC 7168'],
  }),
  comparison(['espresso', 'tea']),
  comparison(['java-island', 'bicycle']),
];

export const resourcesOf = (all: readonly Entry[]): Resources =>
  resourcesFrom(new Glossary([packOf(all)]), english);

export const sample = resourcesOf(entries);

/** One pack, "sample". */
export const packsOf = (all: readonly Entry[]): Packs => new Packs([packOf(all)], english);

export const samplePacks = packsOf(entries);
