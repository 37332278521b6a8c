import type { FC } from 'hono/jsx';
import type { AnswerOf } from '../../../../src/answer/answer.ts';
import { alternativesText, chooseTexts, originText } from '../../../../src/messages/answer-texts.ts';
import type { Messages } from '../../../../src/messages/messages.ts';
import { Points, Prose, Section } from '../text.tsx';
import { ComparisonTable } from './comparison-table.tsx';
import { Definitions } from './definitions.tsx';

/** In what concepts differ, and in what they don't. */
export const Differences: FC<{ answer: AnswerOf<'comparison'>; messages: Messages }> = ({
  answer,
  messages,
}) => {
  const alternatives = alternativesText(answer, messages);
  const choose = chooseTexts(answer, messages);
  return (
    <>
      <Prose class="gist" text={answer.gist} />
      <p class="origin">
        {[messages.say('web.compare.origin', { origin: originText(answer, messages) }), alternatives].join(
          ' ',
        )}
      </p>
      <ComparisonTable answer={answer} messages={messages} />
      <Both answer={answer} messages={messages} />
      {choose.length > 0 && (
        <Section heading={messages.say('answer.choose.heading')} class="choose">
          <dl>
            {choose.map(({ lead, line }) => (
              <div>
                <dt>{lead}</dt>
                <dd>{line}</dd>
              </div>
            ))}
          </dl>
        </Section>
      )}
      <Points points={answer.points} messages={messages} />
      <Definitions messages={messages} concepts={answer.concepts} />
    </>
  );
};

const Both: FC<{ answer: AnswerOf<'comparison'>; messages: Messages }> = ({ answer: { both }, messages }) =>
  both.length === 0 ? null : (
    <Section heading={messages.say('answer.both')} class="both">
      <dl>
        {both.map(({ aspect, value }) => (
          <div>
            <dt>{aspect}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
