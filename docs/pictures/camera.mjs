import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';

/** The width of a window, in points. */
const WIDTH = { desktop: 760, phone: 390 };

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
];

/** Text needs few colours; with these, what has any keeps it, and the file a third of its bytes. */
const COLOURS = '64';

const compress = (path) =>
  promisify(execFile)('pngquant', [
    '--force',
    '--strip',
    '--speed=1',
    '--nofs',
    '--output',
    path,
    COLOURS,
    path,
  ]);

/**
 * Lends a function that takes a picture of a page, in Debian's chromium, and one that takes a picture of what a window shows of an address,
 * once a selector is there.
 */
export async function withCamera(use) {
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: FLAGS });
  try {
    const tab = await browser.newPage({ deviceScaleFactor: 1.5 });
    const takePicture = async (page, path, device = 'desktop') => {
      await tab.setViewportSize({ width: WIDTH[device], height: 100 });
      await tab.setContent(page);
      await tab.locator('body').screenshot({ path });
      await compress(path);
    };
    const visit = async (address, path, { until, width, height, scale, colorScheme = 'light' }) => {
      const context = await browser.newContext({
        viewport: { width, height },
        deviceScaleFactor: scale,
        colorScheme,
        reducedMotion: 'reduce',
      });
      const window = await context.newPage();
      await window.goto(address);
      await window.locator(until).first().waitFor();
      await window.screenshot({ path });
      await context.close();
      await compress(path);
    };
    return await use(takePicture, visit);
  } finally {
    await browser.close();
  }
}
