import type { Child, FC } from 'hono/jsx';
import type { Answer, AnswerOf } from '../../../../src/answer/answer.ts';
import { choicesText, missingText, nearestTexts, titleText } from '../../../../src/messages/answer-texts.ts';
import type { Messages } from '../../../../src/messages/messages.ts';
import { listAddress } from '../addresses.ts';
import { askedAddress } from '../asked-address.ts';
import { Links } from '../links.tsx';
import { Section } from '../text.tsx';

interface AnsweredProps {
  readonly answer: Exclude<Answer, AnswerOf<'help' | 'definition'>>;
  readonly asked: string;
  readonly messages: Messages;
}

/** What a question how things differ leads to: its answer, or what it leaves open. */
export const Answered: FC<AnsweredProps> = ({ answer, asked, messages }) => {
  const address = askedAddress(answer, asked);
  switch (answer.kind) {
    case 'choices':
      return (
        <>
          <Told>{choicesText(answer, messages)}</Told>
          <ul class="entries">
            {answer.options.map(({ label, preview }) => (
              <li>
                <a href={listAddress({ q: settled(answer, label, messages) })}>{label}</a>
                <p>{preview}</p>
              </li>
            ))}
          </ul>
        </>
      );
    case 'missing':
      return (
        <>
          <Told>{[missingText(answer, messages), ...nearestTexts(answer, messages)].join(' ')}</Told>
          <Links named={answer.missing.flatMap(({ nearest }) => nearest)} />
          {answer.known.length > 0 && (
            <Section heading={messages.say('answer.missing.known')}>
              <Links named={answer.known} />
            </Section>
          )}
        </>
      );
    default:
      return (
        <>
          <Told>{messages.say('web.search.answered')}</Told>
          <p class="answer-link">
            <a href={address}>{titleText(answer, messages)}</a>
          </p>
        </>
      );
  }
};

const Told: FC<{ children?: Child }> = ({ children }) => (
  <p class="told" role="status">
    {children}
  </p>
);

/** The question that was asked, with what somebody picks in place of what it left open. */
const settled = ({ asked, term }: AnswerOf<'choices'>, label: string, messages: Messages): string =>
  asked.terms.map((each) => (each === term ? label : each)).join(messages.say('title.versus'));
