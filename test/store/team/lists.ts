import type { DoneDeed } from '../../../src/store/team/deeds.ts';
import type { Draft } from '../../../src/store/team/drafts.ts';
import type { Report, Verification } from '../../../src/store/team/feedback.ts';
import type { Notice } from '../../../src/store/team/notices.ts';
import type { Role } from '../../../src/store/team/people.ts';
import type { Asking, Request } from '../../../src/store/team/requests.ts';
import type { Revision } from '../../../src/store/team/revisions.ts';
import type { Suggestion } from '../../../src/store/team/suggestions.ts';

export type In<T> = T & { readonly glossary: string };
interface Workspace {
  readonly workspace: string;
  readonly own: string;
  readonly glossary: string;
  readonly since: number;
  readonly gone?: number | undefined;
}
type Asked = In<Omit<Asking, 'person'> & { readonly at: number; readonly person?: string | undefined }>;
interface Setting {
  readonly workspace?: string | undefined;
  readonly channel?: string | undefined;
  readonly name: string;
  readonly value: unknown;
}

/** All that is kept, in lists. */
export class TeamModel {
  workspaces: Workspace[] = [];
  changes: In<{ count: number }>[] = [];
  roles: In<{ person: string; role: Role }>[] = [];
  blocked: In<{ person: string }>[] = [];
  revisions: In<Revision>[] = [];
  suggestions: In<Suggestion>[] = [];
  requests: In<Omit<Request, 'wanted' | 'words'>>[] = [];
  asks: Asked[] = [];
  aliases: In<{ term: string; into: string }>[] = [];
  votes: In<{ entry: string; person: string; helpful: boolean }>[] = [];
  reports: In<{ report: Report; isOpen: boolean }>[] = [];
  verifications: In<Verification>[] = [];
  notices: Notice[] = [];
  drafts: Draft[] = [];
  deeds: In<DoneDeed>[] = [];
  settings: In<Setting>[] = [];
  senses: { workspace: string; channel: string; label: string; entry: string }[] = [];
  counts: In<{ day: string; what: string; key?: string | undefined }>[] = [];

  copy(): TeamModel {
    return Object.assign(new TeamModel(), structuredClone({ ...this }));
  }

  /** What the lists of a glossary or a workspace have is taken out of them. */
  erase(name: 'glossary' | 'workspace', value: string): void {
    const lists = this as unknown as Record<string, { [name]?: string }[]>;
    for (const list of Object.keys(lists))
      lists[list] = lists[list]?.filter((each) => each[name] !== value) ?? [];
  }

  eraseIfNobodys(glossary: string): void {
    if (!this.workspaces.some((each) => each.own === glossary || each.glossary === glossary))
      this.erase('glossary', glossary);
  }

  see(workspace: string, glossary: string, since: number): void {
    const before = this.workspaces.find((each) => each.workspace === workspace);
    if (before === undefined || before.glossary === glossary) return;
    this.workspaces = this.workspaces.map((each) => (each === before ? { ...each, glossary, since } : each));
    this.eraseIfNobodys(before.glossary);
  }
}

/** In the order of several things, one after the other. */
export const by =
  <T>(...orders: ((each: T) => string | number)[]) =>
  (a: T, b: T): number => {
    for (const order of orders) {
      const [one, other] = [order(a), order(b)];
      if (one !== other) return one < other ? -1 : 1;
    }
    return 0;
  };

/** Without what is undefined, and the glossary. */
export const given = <T extends object>(fields: T): Omit<T, 'glossary'> =>
  Object.fromEntries(
    Object.entries(fields).filter(([name, value]) => name !== 'glossary' && value !== undefined),
  ) as Omit<T, 'glossary'>;

export async function* each<T>(list: readonly T[]): AsyncGenerator<T> {
  yield* list;
}
