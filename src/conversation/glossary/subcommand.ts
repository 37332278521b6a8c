import type { Messages } from '../../messages/messages.ts';
import type { GivenFile } from '../events.ts';
import type { Visit } from './visit.ts';

type MessageKey = Parameters<Messages['say']>[0];

/** Something to do with a team's glossary. */
export interface Subcommand {
  /** Lower-case letters. */
  readonly name: string;
  /** What it does, in a few words. */
  readonly summary: MessageKey;
  /** What may be said after its name. */
  readonly option?: SubcommandOption | undefined;
  run(visit: Visit, given: Given): Promise<void>;
}

/** What is said after the name of a subcommand. */
interface Given {
  readonly text: string;
  readonly file?: GivenFile | undefined;
}

export interface SubcommandOption {
  /** Lower-case letters. */
  readonly name: string;
  readonly summary: MessageKey;
  /** A name that the glossary may complete, any text, one of several words, or a file. */
  readonly kind: 'term' | 'text' | 'choice' | 'file';
  readonly choices?: readonly string[] | undefined;
  readonly isRequired: boolean;
}
