import type { Setting } from '../setting.ts';
import { print } from '../streams.ts';
import { type SeenOptions, withSeen } from '../with-seen.ts';

/** Answers a program that speaks the Model Context Protocol on standard input, until it ends. */
export function mcp(options: SeenOptions, setting: Setting): Promise<void> {
  const { input, inputIsTerminal, out, err } = setting.streams;
  return withSeen(setting, options, async (seen) => {
    if (inputIsTerminal)
      print(
        err,
        'A program that speaks the Model Context Protocol is to write here (docs/mcp.md); Ctrl-D ends.',
      );
    await setting.agents(seen, { input, output: out.stream });
  });
}
