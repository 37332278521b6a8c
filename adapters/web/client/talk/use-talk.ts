import { useCallback, useRef, useState } from 'react';
import type { Form, Values } from '../../../../src/conversation/form.ts';
import type { Happening } from '../../playground/happening.ts';
import { after, type Exchange, notice } from './exchange.ts';
import { fallbackOf } from './fallback-of.ts';
import { newId } from './new-id.ts';
import { tell } from './server.ts';
import { useWords } from './words.tsx';

/** A form that is open, and what it belongs to. */
export interface OpenForm {
  readonly form: Form;
  readonly exchange: number;
  /** The message or panel whose button opened it; nothing where a command did. */
  readonly item: string | undefined;
  /** What is wrong with what was filled in, by the fields' ids. */
  readonly faults: Readonly<Record<string, string>>;
}

/** What was said so far, the newest first, and what can be done next. */
export interface Talk {
  readonly exchanges: readonly Exchange[];
  readonly open: OpenForm | undefined;
  /** What a screen reader is to say of what happened last. */
  readonly news: string;
  ask(text: string): Promise<void>;
  again(exchange: Exchange): Promise<void>;
  press(exchange: number, item: string, token: string): Promise<void>;
  submit(values: Values): Promise<void>;
  close(): void;
}

export function useTalk(): Talk {
  const words = useWords();
  const [exchanges, setExchanges] = useState<readonly Exchange[]>([]);
  const [open, setOpen] = useState<OpenForm>();
  const [news, setNews] = useState('');
  const thread = useRef(newId());
  const count = useRef(0);

  const change = useCallback((id: number, to: (exchange: Exchange) => Partial<Exchange>) => {
    setExchanges((all) => all.map((each) => (each.id === id ? { ...each, ...to(each) } : each)));
  }, []);

  const take = useCallback(
    (exchange: number, happenings: readonly Happening[], pressed?: string) => {
      change(exchange, ({ items }) => ({ items: after(items, happenings, pressed, words.removed) }));
      setNews(happenings.map((happening) => newsOf(happening, words.answered)).join('\n'));
      const shown = happenings.findLast(({ kind }) => kind === 'form');
      if (shown?.kind === 'form') setOpen({ form: shown.form, exchange, item: pressed, faults: {} });
    },
    [change, words],
  );

  const answer = useCallback(
    async (id: number, text: string) => {
      const reply = (await tell('ask', { text, thread: thread.current })) ?? { error: words.unreachable };
      if ('error' in reply) {
        setNews(reply.error);
        return change(id, () => ({ isWaiting: false, error: reply.error }));
      }
      change(id, () => ({ isWaiting: false, error: undefined }));
      take(id, reply.happenings);
    },
    [change, take, words],
  );

  return {
    exchanges,
    open,
    news,
    async ask(text) {
      count.current += 1;
      const exchange = { id: count.current, text, items: [], isWaiting: true };
      setExchanges((all) => [exchange, ...all]);
      setNews(words.asking);
      await answer(exchange.id, text);
    },
    async again({ id, text }) {
      change(id, () => ({ isWaiting: true, error: undefined }));
      await answer(id, text);
    },
    async press(exchange, item, token) {
      const reply = (await tell('press', { token })) ?? { error: words.unreachable };
      if ('happenings' in reply) return take(exchange, reply.happenings, item);
      setNews(reply.error);
      change(exchange, ({ items }) => ({ items: [...items, notice(reply.error)] }));
    },
    async submit(values) {
      if (open === undefined) return;
      const { form, exchange, item } = open;
      const reply = (await tell('submit', { token: form.token, values })) ?? { error: words.unreachable };
      const faults =
        'error' in reply ? { [form.fields[0]?.id ?? '']: reply.error } : faultsIn(reply.happenings);
      if (faults !== undefined) return setOpen({ ...open, faults });
      setOpen(undefined);
      if ('happenings' in reply) take(exchange, reply.happenings, item);
    },
    close: () => setOpen(undefined),
  };
}

const faultsIn = (happenings: readonly Happening[]) =>
  happenings.flatMap((happening) => (happening.kind === 'refused' ? [happening.faults] : []))[0];

/** What stands in for a message where it isn't seen. */
function newsOf(happening: Happening, answered: string): string {
  switch (happening.kind) {
    case 'posted':
    case 'replaced':
      return `${answered}: ${fallbackOf(happening.sent.slack)}`;
    case 'told':
      return happening.text;
    case 'panel':
      return happening.panel.title;
    default:
      return '';
  }
}
