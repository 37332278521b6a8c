import type { FC } from 'hono/jsx';
import type { AnswerOf } from '../../../../src/answer/answer.ts';
import { siblingsHeading, titleText } from '../../../../src/messages/answer-texts.ts';
import type { Messages } from '../../../../src/messages/messages.ts';
import { comparisonAddress } from '../addresses.ts';
import { Points, Section } from '../text.tsx';
import { Definitions } from './definitions.tsx';

/** That one is a kind of the other is what there is to say first. */
export const KindOf: FC<{ answer: AnswerOf<'kindOf'>; messages: Messages }> = ({ answer, messages }) => (
  <>
    <p class="gist">{titleText(answer, messages)}</p>
    {answer.characteristics.length > 0 && (
      <Section heading={messages.say('answer.kindOf.apart')}>
        <table class="characteristics">
          <tbody>
            {answer.characteristics.map(({ aspect, value }) => (
              <tr>
                <th scope="row">{aspect}</th>
                <td>{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
    )}
    <Points points={answer.points} messages={messages} />
    <Definitions messages={messages} concepts={[answer.narrower, answer.broader]} />
    {answer.siblings.length > 0 && (
      <Section heading={siblingsHeading(answer, messages)}>
        <ul class="links">
          {answer.siblings.map(({ id, label }) => (
            <li>
              <a href={comparisonAddress([answer.narrower.id, id])}>
                {messages.say('web.compareWith.versus', { label })}
              </a>
            </li>
          ))}
        </ul>
      </Section>
    )}
  </>
);
