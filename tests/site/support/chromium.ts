import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const { CHROMIUM, PATH = '', REQUIRE_BROWSER } = process.env;

/** The first is Chromium without its windows, which costs a third of the time. */
const NAMES = [
  'chromium-headless-shell',
  ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Path of a Chromium: the one that CHROMIUM names, or the first that is installed. */
export function findChromium(): string | undefined {
  if (CHROMIUM) return CHROMIUM;
  const folders = PATH.split(delimiter);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...PLACES].find((file) => existsSync(file));
}

/** The Chromium to test with. Says plainly when there is none; with REQUIRE_BROWSER=1 that is a failure. */
export function chromiumForTests(): string | undefined {
  const chromium = findChromium();
  if (chromium) return chromium;
  const reason =
    'No Chromium found: the tests of the site in a browser are skipped. Install one (Debian: apt-get install chromium-headless-shell), ' +
    'or name one in CHROMIUM.';
  if (REQUIRE_BROWSER === '1') throw new Error(reason);
  console.warn(reason);
  return undefined;
}
