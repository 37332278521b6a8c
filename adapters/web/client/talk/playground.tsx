import { useEffect, useRef } from 'react';
import { Examples } from '../ask/examples.tsx';
import { QuestionBox } from '../ask/question-box.tsx';
import { ExchangeView } from '../show/exchange-view.tsx';
import { FormDialog } from '../show/form-dialog.tsx';
import { isCommand } from './is-command.ts';
import { useTalk } from './use-talk.ts';
import { useWords } from './words.tsx';

interface PlaygroundProps {
  readonly examples: readonly string[];
  /** What the page's address asks; empty where it asks nothing. */
  readonly asked: string;
  /** What stands in the question box already. */
  readonly typed: string;
}

/** The page: a question box, what can be clicked, and what came of what was asked. */
export function Playground({ examples, asked, typed }: PlaygroundProps) {
  const words = useWords();
  const talk = useTalk();
  const { exchanges, open } = talk;
  const isAsked = useRef(false);

  const ask = (text: string) => {
    // An address only asks: who follows a link to it must not have a command carried out.
    history.replaceState(null, '', isCommand(text) ? '/' : addressOf(text));
    document.title = `${text} · Differentia`;
    void talk.ask(text);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: the address asks once, when the page is there
  useEffect(() => {
    if (asked === '' || isCommand(asked) || isAsked.current) return;
    isAsked.current = true;
    ask(asked);
  }, []);

  return (
    <>
      <div className={exchanges.length === 0 ? 'ask' : 'ask has-answers'}>
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
        <QuestionBox initial={isCommand(asked) ? asked : typed} onAsk={ask} />
        <Examples examples={examples} onAsk={ask} />
      </div>
      <p className="unseen" role="status">
        {talk.news}
      </p>
      {exchanges.length > 0 && (
        <section className="exchanges" aria-label={words.answers}>
          {exchanges.map((exchange) => (
            <ExchangeView
              key={exchange.id}
              exchange={exchange}
              onPress={(item, token) => talk.press(exchange.id, item, token)}
              onAgain={() => talk.again(exchange)}
            />
          ))}
        </section>
      )}
      {open !== undefined && (
        <FormDialog key={open.form.token} open={open} onSubmit={talk.submit} onClose={talk.close} />
      )}
    </>
  );
}

const addressOf = (text: string): string => `/?q=${encodeURIComponent(text)}`;
