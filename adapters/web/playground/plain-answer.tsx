import type { FC } from 'hono/jsx';
import type { Answer, AnswerOf, Option } from '../../../src/answer/answer.ts';
import {
  alternativesText,
  choicesText,
  chooseTexts,
  type FromEntry,
  helpText,
  missingText,
  nearestTexts,
  originText,
  readingTexts,
  titleText,
} from '../../../src/messages/answer-texts.ts';
import type { Messages } from '../../../src/messages/messages.ts';

interface Props<Kind extends Answer> {
  readonly answer: Kind;
  readonly messages: Messages;
}

/** An answer for who reads the page without its script: what it says, as plain HTML. */
export const PlainAnswer: FC<Props<Answer>> = ({ answer, messages }) => (
  <article class="plain-answer">{contentOf(answer, messages)}</article>
);

function contentOf(answer: Answer, messages: Messages) {
  switch (answer.kind) {
    case 'definition':
      return (
        <>
          <Head answer={answer} messages={messages} />
          <p>{answer.definition}</p>
          <Facts facts={answer.characteristics} />
          <Points points={answer.points} />
        </>
      );
    case 'comparison':
      return <Comparison answer={answer} messages={messages} />;
    case 'same':
      return (
        <>
          <Head answer={answer} messages={messages} />
          <p>{answer.definition}</p>
        </>
      );
    case 'kindOf':
      return (
        <>
          <Head answer={answer} messages={messages} />
          <p>{answer.narrower.definition}</p>
          <p>{answer.broader.definition}</p>
          <Facts facts={answer.characteristics} />
          <Points points={answer.points} />
        </>
      );
    case 'choices':
      return (
        <>
          <h2>{choicesText(answer, messages)}</h2>
          <Options options={answer.options} asked={answer} />
        </>
      );
    case 'missing':
      return (
        <>
          <h2>{missingText(answer, messages)}</h2>
          <Points points={nearestTexts(answer, messages)} />
          <Options options={answer.known} />
        </>
      );
    case 'help':
      return <h2>{helpText(answer, messages)}</h2>;
  }
}

const Head: FC<Props<FromEntry>> = ({ answer, messages }) => (
  <>
    <h2>{titleText(answer, messages)}</h2>
    {readingTexts(answer, messages).map((text) => (
      <p class="small">{text}</p>
    ))}
  </>
);

const Comparison: FC<Props<AnswerOf<'comparison'>>> = ({ answer, messages }) => (
  <>
    <Head answer={answer} messages={messages} />
    <p class="small">({originText(answer, messages)})</p>
    <p>{answer.gist}</p>
    {/* It scrolls by itself where it is wider than the window, by the keyboard as well. */}
    <section class="wide" aria-label={titleText(answer, messages)} tabindex={0}>
      <table>
        <thead>
          <tr>
            <td />
            {answer.concepts.map(({ label }) => (
              <th scope="col">{label}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {answer.rows.map(({ aspect, values }) => (
            <tr>
              <th scope="row">{aspect}</th>
              {values.map((value) => (
                <td>{value ?? <em>{messages.say('answer.notRecorded')}</em>}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
    <Facts facts={answer.both} heading={messages.say('answer.both')} />
    <Points points={answer.points} />
    <Points points={chooseTexts(answer, messages).map(({ lead, line }) => `${lead} ${line}`)} />
    <p>{alternativesText(answer, messages)}</p>
  </>
);

const Facts: FC<{
  facts: readonly { readonly aspect: string; readonly value: string }[];
  heading?: string;
}> = ({ facts, heading }) =>
  facts.length === 0 ? null : (
    <>
      {heading !== undefined && <h3>{heading}</h3>}
      <dl>
        {facts.map(({ aspect, value }) => (
          <div>
            <dt>{aspect}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );

const Points: FC<{ points: readonly string[] }> = ({ points }) =>
  points.length === 0 ? null : (
    <ul>
      {points.map((point) => (
        <li>{point}</li>
      ))}
    </ul>
  );

/** Each leads to its question: the label in place of the term that was left open. */
const Options: FC<{ options: readonly Option[]; asked?: AnswerOf<'choices'> }> = ({ options, asked }) =>
  options.length === 0 ? null : (
    <ul>
      {options.map(({ label, preview }) => (
        <li>
          <a href={`/?q=${encodeURIComponent(questionOf(label, asked))}`}>{label}</a>: {preview}
        </li>
      ))}
    </ul>
  );

function questionOf(label: string, choices: AnswerOf<'choices'> | undefined): string {
  if (choices === undefined || choices.asked.kind === 'define') return label;
  const { asked, term } = choices;
  return asked.terms.map((each) => (each === term ? label : each)).join(' vs ');
}
