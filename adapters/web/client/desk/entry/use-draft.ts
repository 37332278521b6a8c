import { useState } from 'react';

/** What somebody writes into a form, by its fields. */
export type Values = Readonly<Record<string, string>>;

interface Draft {
  /** The version that it was begun from. */
  readonly base: number;
  readonly values: Values;
}

/** What somebody writes: kept in this tab until it is sent, or given up, whatever happens to the page. */
export function useDraft(name: string, start: Draft) {
  const key = `differentia draft ${name}`;
  const [kept] = useState(() => keptUnder(key));
  const [draft, setDraft] = useState<Draft>(kept ?? start);
  const write = (values: Values) => {
    const next = { ...draft, values };
    setDraft(next);
    keep(key, next);
  };
  const drop = () => {
    sessionStorage.removeItem(key);
  };
  const beginAnew = () => {
    drop();
    setDraft(start);
  };
  return { draft, isKept: kept !== undefined && draft !== start, write, drop, beginAnew };
}

function keptUnder(key: string): Draft | undefined {
  try {
    const draft = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    return typeof draft?.base === 'number' && typeof draft.values === 'object' ? draft : undefined;
  } catch {
    return undefined;
  }
}

/** A browser that keeps nothing keeps no draft; the form works all the same. */
function keep(key: string, draft: Draft): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(draft));
  } catch {
    // It may be full, or forbidden.
  }
}
