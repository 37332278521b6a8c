import type { Answer } from '../answer/answer.ts';
import type { Codec } from './codec.ts';
import type { Buttons, Post } from './post.ts';

/** Who reads an answer: those in the channel who asked, or did not, or only the person who gave a command. */
export type Audience = 'asked' | 'unasked' | 'asker';

/** An answer with the buttons that belong under it. */
export const postOf = (
  answer: Answer,
  { id, workspace }: { readonly id: string; readonly workspace: string },
  audience: Audience,
  codec: Codec,
): Post => ({ answer, buttons: buttonsOf(answer, id, workspace, audience, codec) });

function buttonsOf(answer: Answer, id: string, workspace: string, audience: Audience, codec: Codec): Buttons {
  const token = (kind: 'share' | 'dismiss' | 'mute') => codec.encode({ kind, answer: id }, workspace);
  if (answer.kind === 'choices') {
    const picks = answer.options.map((_, option) =>
      codec.encode({ kind: 'pick', answer: id, option }, workspace),
    );
    return { picks };
  }
  if (audience === 'unasked') return { dismiss: token('dismiss'), mute: token('mute') };
  return audience === 'asker' && tellsSomething(answer) ? { share: token('share') } : {};
}

const tellsSomething = ({ kind }: Answer): boolean => kind !== 'missing' && kind !== 'help';
