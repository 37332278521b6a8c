import type { Answer } from '../../../src/answer/answer.ts';
import type { Messages } from '../../../src/messages/messages.ts';
import { Frame } from '../frame/frame.tsx';
import type { Site } from '../frame/site.ts';
import { PlainAnswer } from './plain-answer.tsx';
import { wordsOf } from './words.ts';

interface PageProps {
  readonly site: Site;
  readonly messages: Messages;
  readonly examples: readonly string[];
  /** What was asked by the address. */
  readonly asked: string;
  readonly answers: readonly Answer[];
}

/** The page as it is before its script runs, or where none does. The script puts itself in place of what it holds. */
export function playgroundPage({ site, messages, examples, asked, answers }: PageProps) {
  const words = wordsOf(messages);
  return (
    <Frame
      site={site}
      messages={messages}
      part="ask"
      metadata={{ title: 'Differentia', description: words.lead, path: '/' }}
      styles={['look.css', 'playground.css']}
      scripts={['playground.tsx']}
    >
      <div id="playground" data-words={JSON.stringify(words)} data-examples={JSON.stringify(examples)}>
        <div class="ask">
          <h1>{words.title}</h1>
          <p class="lead">{words.lead}</p>
          <form class="question" action="/" method="get">
            <label class="unseen" for="question">
              {words.question}
            </label>
            <input class="field" id="question" name="q" value={asked} placeholder={words.placeholder} />
            <button type="submit" class="button main">
              {words.ask}
            </button>
          </form>
          <nav class="examples" aria-label={words.examples}>
            <p aria-hidden="true">{words.examples}</p>
            <ul>
              {examples.map((example) => (
                <li>
                  <a class="chip" href={`/?q=${encodeURIComponent(example)}`}>
                    {example}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
        {answers.map((answer) => (
          <PlainAnswer answer={answer} messages={messages} />
        ))}
      </div>
    </Frame>
  );
}
