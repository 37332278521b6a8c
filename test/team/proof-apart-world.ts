import type { Entry } from '../../src/glossary/entry.ts';
import { english } from '../../src/messages/messages.ts';
import { Packs } from '../../src/team/packs.ts';
import { comparisonOf, conceptOf, packOf } from '../glossary/builders.ts';

/** What there are entries of, by their ids; "tea" and "port" are in packs, as is what compares tea. */
export const CONCEPTS: Readonly<Record<string, string>> = {
  tea: 'Tea',
  coffee: 'Coffee',
  port: 'Port',
  widget: 'Widget',
  gadget: 'Gadget',
};
export const COMPARISONS: Readonly<Record<string, readonly [string, string]>> = {
  'tea-vs-coffee': ['tea', 'coffee'],
  'widget-vs-gadget': ['widget', 'gadget'],
  'tea-vs-widget': ['tea', 'widget'],
};
export const IDS = [...Object.keys(CONCEPTS), ...Object.keys(COMPARISONS)];

/** Words that are like no others: each glossary has one, which all of its texts carry, and the packs have the first. */
const MARKS = [
  ...['Obelkrum', 'Zorbaxin', 'Quilliphor', 'Frundelock', 'Yammotrak', 'Bliskarum', 'Wexopodil', 'Druvnikal'],
  ...['Snorvatil', 'Jubberwex', 'Klompedra', 'Hespigorn', 'Trivulane', 'Cwmbrasto', 'Mirfatole', 'Pangusset'],
];
const PACKS_MARK = MARKS[0] ?? '';

/** An entry of which every text says whose it is, and which version; concepts also have the label "Tea Zorbaxin". */
export function entryOf(id: string, mark: string, version: number): Entry {
  const stamp = `${mark}${version}`;
  const texts = {
    points: [`A point of ${stamp}.`],
    sources: [`The book of ${stamp}`],
    tags: [stamp.toLowerCase()],
  };
  const between = COMPARISONS[id];
  if (between !== undefined)
    return comparisonOf({
      id,
      between: [...between],
      gist: `What ${stamp} says.`,
      chooseWhen: between.map(() => `You are ${stamp}.`),
      rows: [{ aspect: `Aspect of ${stamp}`, values: between.map((each) => `${each} by ${stamp}`) }],
      ...texts,
    });
  const prefLabel = CONCEPTS[id] ?? '';
  return conceptOf({
    id,
    prefLabel,
    altLabels: [aliasOf(id, mark)],
    definition: `Something by ${stamp}, as everybody knows.`,
    ...(id === 'widget' && { aspects: { size: `Size by ${mark}` } }),
    ...(id === 'gadget' && { broader: ['widget'], characteristics: { size: `As ${stamp} measures` } }),
    related: id === 'coffee' ? ['tea'] : id === 'widget' ? ['coffee'] : [],
    ...texts,
  });
}

export const aliasOf = (id: string, mark: string): string => `${CONCEPTS[id]} ${mark}`;

const inPacks = (id: string): Entry => entryOf(id, PACKS_MARK, 0);
const PACKS: Readonly<Record<string, readonly string[]>> = {
  drinks: ['tea', 'coffee', 'tea-vs-coffee'],
  harbour: ['port'],
};
export const PACK_IDS = Object.keys(PACKS);
export const packs = new Packs(
  Object.entries(PACKS).map(([id, ids]) => packOf(ids.map(inPacks), { id })),
  english,
);

/** A version of an entry: its stamp where it is published. */
type Version = { readonly stamp: string } | 'hidden' | 'deleted';

/** A glossary as lists. */
export class PlainGlossary {
  readonly mark: string;
  readonly versions = new Map<string, Version[]>(IDS.map((id) => [id, []]));
  packs: readonly string[] | null = null;
  readonly imports: { readonly id: string; readonly entries: readonly string[] }[] = [];

  constructor(mark: string) {
    this.mark = mark;
  }

  of(id: string): Version[] {
    return this.versions.get(id) ?? [];
  }

  isOwn(id: string): boolean {
    return typeof (this.of(id).at(-1) ?? 'deleted') !== 'string';
  }

  /** What is seen by an id: its stamp, or nothing. */
  seen(id: string): string | undefined {
    const version = this.of(id).at(-1) ?? 'deleted';
    if (typeof version !== 'string') return version.stamp;
    const isOn = (this.packs ?? PACK_IDS).some((pack) => PACKS[pack]?.includes(id));
    return version === 'deleted' && isOn ? `${PACKS_MARK}0` : undefined;
  }
}

/** Workspaces, and the glossary that each sees, as plain maps. */
export class World {
  readonly #glossaries = new Map<string, PlainGlossary>();
  readonly #workspaces = new Map<string, { readonly own: string; sees: string }>();
  #marks = 1;
  #versions = 0;

  /** The glossary that a workspace sees, by the id that the store gives; a new workspace has a new one. */
  of(workspace: string, id: string): PlainGlossary {
    if (!this.#workspaces.has(workspace)) {
      this.#workspaces.set(workspace, { own: id, sees: id });
      this.#glossaries.set(id, new PlainGlossary(MARKS[this.#marks++ % MARKS.length] ?? ''));
    }
    const glossary = this.#glossaries.get(this.#workspaces.get(workspace)?.sees ?? '');
    if (glossary === undefined) throw new Error(`${workspace} sees nothing.`);
    return glossary;
  }

  nextVersion = (): number => ++this.#versions;

  /** @param other the workspace whose glossary is seen from now on. */
  link(workspace: string, other: string): void {
    const seat = this.#workspaces.get(workspace);
    if (seat !== undefined) seat.sees = this.#workspaces.get(other)?.sees ?? seat.sees;
  }

  unlink(workspace: string): void {
    const seat = this.#workspaces.get(workspace);
    if (seat !== undefined) seat.sees = seat.own;
  }

  /** Its glossary is gone with it, unless another workspace sees it. */
  erase(workspace: string): void {
    this.#workspaces.delete(workspace);
  }

  /** The words that stand in no answer where a glossary is seen. */
  marksBesides(glossary: PlainGlossary): string[] {
    const isAnyOn = IDS.some((id) => glossary.seen(id)?.startsWith(PACKS_MARK));
    const given = MARKS.slice(0, this.#marks);
    return given.filter((mark) => mark !== glossary.mark && !(mark === PACKS_MARK && isAnyOn));
  }
}
