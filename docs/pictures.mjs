import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { AnsiUp } from 'ansi_up';
import { chromium } from 'playwright-core';

/** Takes the README's picture of an answer anew: `npm run pictures`, where Debian's chromium is installed. */

const COLUMNS = 100;
const QUESTION = 'difference between microservise and API';
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const { stdout } = await promisify(execFile)(
  process.execPath,
  [here('../dist/differentia.js'), 'ask', QUESTION],
  {
    env: { ...process.env, FORCE_COLOR: '1', COLUMNS: String(COLUMNS) },
  },
);

const page = `<!doctype html><meta charset="utf-8"><style>
  body { margin: 0; background: #1e1e2e; color: #cdd6f4; padding: 24px; display: inline-block; }
  pre { font: 15px/1.17 "DejaVu Sans Mono", monospace; margin: 0; }
  .prompt { color: #a6e3a1; }
</style><pre><span class="prompt">$</span> differentia ask "${QUESTION}"\n\n${new AnsiUp().ansi_to_html(stdout)}</pre>`;

const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
  ],
});
try {
  const tab = await browser.newPage({ deviceScaleFactor: 1.5 });
  await tab.setContent(page);
  await tab.locator('body').screenshot({ path: here('images/answer.png') });
} finally {
  await browser.close();
}
