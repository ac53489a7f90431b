import { join } from 'node:path';
import { type BuildResult, build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startBrowser } from '../../../site/support/browser.ts';
import { chromiumForTests } from '../../../site/support/chromium.ts';

const root = join(import.meta.dirname, '../../../..');

/** A bundle for a page, of a program in this folder's `programs/`. */
async function bundle(program: string): Promise<{ text: string; packages: string[] }> {
  const result: BuildResult<{ write: false; metafile: true }> = await build({
    entryPoints: [join(import.meta.dirname, 'programs', program)],
    absWorkingDir: root,
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    external: ['worker_threads', 'os', 'child_process'],
    logLevel: 'silent',
  });
  const packages = Object.keys(result.metafile.inputs).filter((file) =>
    file.includes('node_modules'),
  );
  return { text: result.outputFiles[0]?.text ?? '', packages };
}

test('a bundle of asyncio holds no package, and so no real workers', async () => {
  const { packages } = await bundle('inVirtualTime.ts');
  expect(packages).toEqual([]);
});

const chromium = chromiumForTests();

describe.runIf(chromium)('in a browser', () => {
  let browser: Awaited<ReturnType<typeof startBrowser>>;

  beforeAll(async () => {
    browser = await startBrowser(chromium ?? '');
  });
  afterAll(() => browser.close());

  async function linesOf(program: string): Promise<string[]> {
    const { text } = await bundle(program);
    const page = await browser.newPage();
    const lines: string[] = [];
    page.on('console', (message) => lines.push(message.text()));
    const ended = page.waitForEvent('console', (message) => message.text() === 'end');
    await page.addScriptTag({ content: text });
    await ended;
    return lines;
  }

  test('jobs run in Web Workers, once they are installed, also in a minified bundle', async () => {
    expect(await linesOf('inWebWorkers.ts')).toEqual([
      'the page still runs',
      'slept in DedicatedWorkerGlobalScope',
      'RuntimeError: A browser starts no processes. Use a ThreadPoolExecutor: its workers run in parallel too.',
      'end',
    ]);
  });

  test('without them real jobs fail and say what to do, and virtual time needs none', async () => {
    expect(await linesOf('inVirtualTime.ts')).toEqual([
      'slept in virtual time',
      'RuntimeError: A real executor needs the package workerpool, and could not load it. In a browser, call installWorkers() of "asyncio/workers" first.',
      'end',
    ]);
  });
});
