import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { AnsiUp } from 'ansi_up';

const COLUMNS = 100;
const PROGRAM = fileURLToPath(new URL('../../dist/differentia.js', import.meta.url));

/** A terminal in which the program was asked. */
export async function terminalPage(question) {
  const { stdout } = await promisify(execFile)(process.execPath, [PROGRAM, 'ask', question], {
    env: { ...process.env, FORCE_COLOR: '1', COLUMNS: String(COLUMNS) },
  });
  return `<!doctype html><meta charset="utf-8"><style>
  body { margin: 0; background: #1e1e2e; color: #cdd6f4; padding: 24px; display: inline-block; }
  pre { font: 15px/1.17 "DejaVu Sans Mono", monospace; margin: 0; }
  .prompt { color: #a6e3a1; }
</style><pre><span class="prompt">$</span> differentia ask "${question}"\n\n${new AnsiUp().ansi_to_html(stdout)}</pre>`;
}
