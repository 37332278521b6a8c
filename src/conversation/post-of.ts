import type { Answer } from '../answer/answer.ts';
import type { Codec } from './codec.ts';
import { optionKey } from './option-key.ts';
import type { Buttons, Post } from './post.ts';

/** Who reads an answer: those in the channel who asked, or did not, or only the person who gave a command. */
export type Audience = 'asked' | 'unasked' | 'asker';

/** An answer as its audience gets it, with the buttons that belong under it. */
export const postOf = (
  answer: Answer,
  { id, workspace }: { readonly id: string; readonly workspace: string },
  audience: Audience,
  codec: Codec,
): Post => ({
  answer: audience === 'unasked' ? brief(answer) : answer,
  buttons: buttonsOf(answer, id, workspace, audience, codec),
});

/** Who didn't ask isn't told what else there is to read. */
function brief(answer: Answer): Answer {
  if (!('similar' in answer)) return answer;
  const { next: _next, ...rest } = answer;
  return { ...rest, similar: [] };
}

function buttonsOf(answer: Answer, id: string, workspace: string, audience: Audience, codec: Codec): Buttons {
  const token = (kind: 'share' | 'dismiss' | 'mute') => codec.encode({ kind, answer: id }, workspace);
  if (answer.kind === 'choices') {
    const picks = answer.options.map(({ label }) =>
      codec.encode({ kind: 'pick', answer: id, option: optionKey(label) }, workspace),
    );
    return { picks };
  }
  if (audience === 'unasked') return { dismiss: token('dismiss'), mute: token('mute') };
  return audience === 'asker' && tellsSomething(answer) ? { share: token('share') } : {};
}

const tellsSomething = ({ kind }: Answer): boolean => kind !== 'missing' && kind !== 'help';
