import type { Child, FC } from 'hono/jsx';
import type { Messages } from '../../../src/messages/messages.ts';

/** Text of several paragraphs, which empty lines part. */
export const Prose: FC<{ text: string; class?: string }> = ({ text, class: name }) => (
  <div class={name}>
    {text
      .split(/\n\s*\n/)
      .filter((paragraph) => paragraph.trim() !== '')
      .map((paragraph) => (
        <p>{paragraph}</p>
      ))}
  </div>
);

/** A part of a page under a heading; nothing where there is nothing in it. */
export const Section: FC<{ heading: string; id?: string; class?: string; children?: Child }> = ({
  heading,
  id,
  class: name,
  children,
}) => (
  <section class={name} id={id}>
    <h2>{heading}</h2>
    {children}
  </section>
);

/** What people get wrong of something. */
export const Points: FC<{ points: readonly string[]; messages: Messages }> = ({ points, messages }) =>
  points.length === 0 ? null : (
    <Section heading={messages.say('answer.points')} class="points">
      <ul>
        {points.map((point) => (
          <li>{point}</li>
        ))}
      </ul>
    </Section>
  );
