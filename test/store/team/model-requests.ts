import type { Request } from '../../../src/store/team/requests.ts';
import type { TeamRecords } from '../../../src/store/team/team-records.ts';
import { by, given, type TeamModel } from './lists.ts';

/** What the glossary lacks, in lists. */
export function modelRequests(model: TeamModel): Pick<TeamRecords, 'requests'> {
  const requestOf = (glossary: string, term: string): Request | undefined => {
    const found = model.requests.find((one) => one.glossary === glossary && one.term === term);
    if (found === undefined) return undefined;
    const asks = model.asks.filter((one) => one.glossary === glossary && one.term === term);
    const words = asks.sort(by((one) => -one.at)).slice(0, 5);
    return {
      ...given(found),
      wanted: asks.length,
      words: words.map(({ text, person, isNamed, at }) => ({
        text,
        at,
        ...(isNamed && person !== undefined && { person }),
      })),
    };
  };
  const setRequest = (glossary: string, request: Omit<Request, 'wanted' | 'words'>) => {
    model.requests = model.requests.filter((one) => one.glossary !== glossary || one.term !== request.term);
    model.requests.push({ glossary, ...given(request) });
  };

  const standingFor = (glossary: string, term: string): string =>
    model.aliases.find((one) => one.glossary === glossary && one.term === term)?.into ?? term;
  const alias = (glossary: string, term: string, into: string) => {
    model.aliases = model.aliases
      .filter((one) => one.glossary !== glossary || (one.term !== term && one.term !== into))
      .map((one) => (one.glossary === glossary && one.into === term ? { ...one, into } : one));
    model.aliases.push({ glossary, term, into });
  };

  return {
    requests: {
      standingFor: async (glossary, term) => standingFor(glossary, term),
      async miss(glossary, asked, at) {
        const term = standingFor(glossary, asked);
        const before = requestOf(glossary, term) ?? { term, missed: 0, first: at };
        setRequest(glossary, { ...before, missed: before.missed + 1, last: at });
        return term;
      },
      async ask(glossary, asking, at) {
        const { person } = asking;
        const term = standingFor(glossary, asking.term);
        const before = requestOf(glossary, term) ?? { term, missed: 0, first: at };
        setRequest(glossary, { ...before, last: at, closed: undefined });
        model.asks = model.asks.filter(
          (one) => one.glossary !== glossary || one.term !== term || one.person !== person,
        );
        model.asks.push({ glossary, ...asking, term, at });
        return term;
      },
      request: async (glossary, term) => requestOf(glossary, term),
      open: async (glossary, limit) =>
        model.requests
          .filter((one) => one.glossary === glossary && one.closed === undefined)
          .map(({ term }) => requestOf(glossary, term) as Request)
          .sort(
            by(
              (one) => -one.wanted,
              (one) => -one.missed,
              (one) => -one.last,
              (one) => one.term,
            ),
          )
          .slice(0, limit),
      async merged(glossary, limit) {
        const open = (await this.open(glossary, limit)).map(({ term }) => term);
        return model.aliases
          .filter((one) => one.glossary === glossary && open.includes(one.into))
          .map(({ term, into }) => ({ term, into }))
          .sort(by((one) => one.term));
      },
      async merge(glossary, term, into) {
        const [one, other] = [requestOf(glossary, term), requestOf(glossary, into)];
        if (one === undefined || term === into) return;
        alias(glossary, term, into);
        model.requests = model.requests.filter((each) => each.glossary !== glossary || each.term !== term);
        const both = other === undefined ? [one] : [one, other];
        setRequest(glossary, {
          term: into,
          missed: both.reduce((sum, { missed }) => sum + missed, 0),
          first: Math.min(...both.map(({ first }) => first)),
          last: Math.max(...both.map(({ last }) => last)),
          closed: both.every(({ closed }) => closed) ? (other ?? one).closed : undefined,
        });
        const theirs = model.asks.filter(
          (each) => each.glossary === glossary && (each.term === term || each.term === into),
        );
        model.asks = model.asks.filter((each) => !theirs.includes(each));
        for (const each of theirs) {
          const twin = theirs.find((ask) => ask !== each && ask.person === each.person && each.person);
          if (twin !== undefined && twin.at > each.at) continue;
          model.asks.push({ ...each, term: into, tell: each.tell || twin?.tell === true });
        }
      },
      async close(glossary, term, entry, at) {
        const before = requestOf(glossary, term);
        if (before === undefined || before.closed !== undefined) return [];
        setRequest(glossary, { ...before, closed: { at, ...(entry !== undefined && { entry }) } });
        const told = model.asks.filter((one) => one.glossary === glossary && one.term === term && one.tell);
        model.asks = model.asks.map((one) => (told.includes(one) ? { ...one, tell: false } : one));
        return told.flatMap(({ person }) => person ?? []);
      },
      async prune(before) {
        model.requests = model.requests.filter(
          (one) => one.last >= before || requestOf(one.glossary, one.term)?.wanted !== 0,
        );
        model.aliases = model.aliases.filter(({ glossary, into }) => requestOf(glossary, into) !== undefined);
      },
    },
  };
}
