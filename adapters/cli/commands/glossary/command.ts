import type { Command } from 'commander';
import type { Setting } from '../../setting.ts';
import { atPlace, type Common, type Place } from './place.ts';

/** What a command does, with its options and what it was given besides. */
type Work<Options, Args extends readonly unknown[]> = (
  place: Place,
  options: Options,
  ...args: Args
) => Promise<void>;

/** Makes work in a workspace's glossary the action of a command. */
export interface Acting {
  /** What looks, or changes what is there. */
  <Options, Args extends readonly unknown[]>(work: Work<Options, Args>): Action;
  /** What may be the first that is kept of a workspace. */
  readonly beginning: <Options, Args extends readonly unknown[]>(work: Work<Options, Args>) => Action;
}

type Action = (...given: unknown[]) => Promise<void>;

/** A command, or some that belong together, under the one that is given. */
export type Register = (parent: Command, acting: Acting) => void;

export function actingIn(setting: Setting, exitWith: (code: number) => void): Acting {
  const action =
    (begins: boolean) =>
    <Options, Args extends readonly unknown[]>(work: Work<Options, Args>): Action =>
    async (...given) => {
      const command = given.at(-1) as Command;
      const options = command.optsWithGlobals() as Options & Common;
      const args = given.slice(0, -2) as unknown as Args;
      exitWith(await atPlace(setting, options, begins, (place) => work(place, options, ...args)));
    };
  return Object.assign(action(false), { beginning: action(true) });
}

/** Shows how a command is called, below its help. */
export const example = (...lines: readonly string[]): string =>
  `\nFor example:\n${lines.map((line) => `  differentia glossary ${line}`).join('\n')}`;
