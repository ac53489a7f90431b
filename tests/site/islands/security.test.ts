import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import '../../../site/src/islands/events.ts';
import { chromium, example, Lesson, replaceProgram, run, SMALL } from './lesson.ts';

const PAGE = SMALL.page;
const ID = SMALL.id;

/** Each tries to reach something; what it gets is printed. */
const ATTEMPTS: Record<string, string> = {
  fetch: 'fetch(ADDRESS)',
  'an image of another site': 'fetch("https://example.com/", { mode: "no-cors" })',
  XMLHttpRequest:
    'new Promise((resolve, reject) => { const request = new XMLHttpRequest(); request.onload = resolve; request.onerror = () => reject(new Error("refused")); request.open("GET", ADDRESS); request.send(); })',
  WebSocket:
    'new Promise((resolve, reject) => { const socket = new WebSocket(ADDRESS.replace("http", "ws")); socket.onopen = resolve; socket.onerror = () => reject(new Error("refused")); })',
  EventSource:
    'new Promise((resolve, reject) => { const source = new EventSource(ADDRESS); source.onopen = resolve; source.onerror = () => reject(new Error("refused")); })',
  importScripts: 'importScripts(ADDRESS)',
  import: 'import(ADDRESS)',
  'a worker of its own from the site':
    'new Promise((resolve, reject) => { const worker = new Worker(ADDRESS); worker.onmessage = resolve; worker.onerror = () => reject(new Error("refused")); })',
  'fetch in a worker of its own':
    'new Promise((resolve, reject) => { const worker = new Worker(URL.createObjectURL(new Blob(["fetch(" + JSON.stringify(ADDRESS) + ").then(() => postMessage(1), () => postMessage(0))"]))); worker.onmessage = ({ data }) => (data ? resolve() : reject(new Error("refused"))); })',
  localStorage: 'localStorage.getItem("x")',
  IndexedDB:
    'new Promise((resolve, reject) => { const request = indexedDB.open("x"); request.onsuccess = resolve; request.onerror = () => reject(request.error); })',
  caches: 'caches.open("x")',
  cookies: 'document.cookie',
  cookieStore: 'cookieStore.getAll()',
  'the page': 'parent.document',
  'the origin private file system': 'navigator.storage.getDirectory()',
  'a lock of the page': 'navigator.locks.query()',
};

const PROGRAM = (address: string) => `
const ADDRESS = ${JSON.stringify(address)};
async function attempt(name, reach) {
  try { await reach(); console.log(name + ': reached'); } catch { console.log(name + ': refused'); }
}
${Object.entries(ATTEMPTS)
  .map(
    ([name, code]) => `await attempt(${JSON.stringify(name)}, async () => { await (${code}); });`,
  )
  .join('\n')}
console.log(self.origin);
`;

describe.runIf(chromium)('The sandbox', () => {
  let lesson: Lesson;
  beforeAll(async () => {
    lesson = await Lesson.open();
  });
  afterAll(() => lesson?.close());

  test('lets a program reach no network, no storage, no cookies and no page', async () => {
    const witness = await openWitness();
    const context = await lesson.browser.newContext({ baseURL: lesson.server.url });
    await context.addCookies([{ name: 'secret', value: '1', url: lesson.server.url }]);
    const page = await context.newPage();
    await page.goto(PAGE);
    await replaceProgram(page, ID, PROGRAM(`http://127.0.0.1:${witness.port}/secret.js`));
    expect(await run(example(page, ID))).toEqual([
      ...Object.keys(ATTEMPTS).map((name) => `${name}: refused`),
      'null',
    ]);
    expect(witness.asked).toEqual([]);
    await witness.close();
    await context.close();
  });

  test('believes nothing that a program sends: a forged trace doesn’t become HTML', () =>
    lesson.visit(PAGE, async (page) => {
      const forged = '<img src=x onerror="document.title=1">';
      await replaceProgram(
        page,
        ID,
        `postMessage({ type: 'line', text: ${JSON.stringify(forged)}, level: 'log' });
         postMessage({ type: 'done', performance: { output: ${JSON.stringify(forged)}, trace: [{ kind: 'task-step', at: ${JSON.stringify(forged)}, task: 1 }] } });
         for (;;);`,
      );
      const place = example(page, ID);
      const traces = place.evaluate(
        (element: HTMLElement) =>
          new Promise((resolve) => {
            element.addEventListener('course:run', ({ detail }) => resolve(detail.trace));
          }),
      );
      expect(await run(place)).toEqual([forged]);
      expect(await traces).toEqual([]);
      expect(await place.locator('img').count()).toBe(0);
    }));

  test('ends what a program leaves behind: nothing outlives its run', () =>
    lesson.visit(PAGE, async (page) => {
      await replaceProgram(page, ID, 'setInterval(() => {}, 1); console.log("done");');
      const place = example(page, ID);
      for (let index = 0; index < 3; index += 1) await run(place);
      await expect.poll(() => page.workers().length).toBe(1); // The spare one.
    }));

  test('a program can’t spoil the next one', () =>
    lesson.visit(PAGE, async (page) => {
      const source =
        'console.log(String(globalThis.cup)); globalThis.cup = 1; Array.prototype.map = null;';
      await replaceProgram(page, ID, source);
      const place = example(page, ID);
      expect(await run(place)).toEqual(['undefined']);
      expect(await run(place)).toEqual(['undefined']);
    }));
});

interface Witness {
  readonly port: number;
  /** What it was asked for. */
  readonly asked: string[];
  close(): Promise<void>;
}

/** A server that anybody may read, and that sees who tries. */
function openWitness(): Promise<Witness> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(200, { 'access-control-allow-origin': '*' }).end();
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo; // It listens on TCP.
      resolve({ port, asked, close: () => new Promise((closed) => server.close(() => closed())) });
    });
  });
}
