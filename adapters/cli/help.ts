import { type AddHelpTextContext, Help, type HelpConfiguration } from 'commander';
import wrapAnsi from 'wrap-ansi';

const COLUMNS = 80;

/** Help without the defaults that tell nobody anything. */
export const PLAIN: HelpConfiguration = {
  optionDescription: (option) => new Help().optionDescription(option).replace(' (default: [])', ''),
};

/** A paragraph below the help of a command, wrapped as the rest of it. */
export const prose =
  (text: string) =>
  ({ command }: AddHelpTextContext): string => {
    const { getOutHelpWidth } = command.configureOutput();
    return `\n${wrapAnsi(text, getOutHelpWidth?.() ?? COLUMNS, { hard: false })}`;
  };
