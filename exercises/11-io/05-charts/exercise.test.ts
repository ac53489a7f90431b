import {
  asyncWith,
  type Coroutine,
  createTask,
  decode,
  ExceptionGroup,
  getRunningLoop,
  type Routes,
  sleep,
  TestServer,
  wait,
} from 'asyncio';
import { simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { download, type Save } from './exercise';

interface Voyage {
  readonly outcomes: string[];
  /** What was saved, piece by piece, each with its second. */
  readonly saved: string[];
  /** What became of the requests, at the server. */
  readonly requests: string[];
  readonly seconds: number;
}

/** Downloads these paths of a server with these routes. */
function* from(routes: Routes, paths: string[], slowness = 0): Coroutine<Voyage> {
  const loop = getRunningLoop();
  const saved: string[] = [];
  const save: Save = function* (url, piece) {
    saved.push(`${new URL(url).pathname} ${decode(piece).slice(0, 9)} at ${at()}`);
    yield* sleep(slowness);
  };
  const at = () => `${Math.floor(loop.time())} s`;
  return yield* asyncWith(new TestServer(routes), function* (server) {
    const urls = paths.map((path) => (path.startsWith('/') ? server.makeUrl(path) : path));
    const outcomes = yield* download(urls, save);
    const seconds = Math.floor(loop.time());
    yield* sleep(1);
    return { outcomes, saved, requests: server.requests.map(({ state }) => state), seconds };
  });
}

test('says in order how many bytes each chart had', () => {
  const routes = { '/baltic': { body: 'sand', delay: 2 }, '/biscay': { body: 'rock\n', delay: 1 } };
  const { outcomes } = simulate(() => from(routes, ['/baltic', '/biscay'])).result();
  expect(outcomes, 'what download returned').toEqual(['4 bytes', '5 bytes']);
});

test('two charts of a server are downloaded at the same time, and no more', () => {
  const routes = { '/{name}': { body: 'sand', delay: 2 } };
  const paths = ['/one', '/two', '/three', '/four', '/five'];
  const { seconds } = simulate(() => from(routes, paths)).result();
  expect(seconds, 'seconds for five charts of 2 s, two at a time').toBe(6);
});

test('the first piece is saved when it arrives, not when all have arrived', () => {
  const routes = { '/baltic': { chunks: ['north', 2, 'middle', 2, 'south'] } };
  const { saved, outcomes } = simulate(() => from(routes, ['/baltic'])).result();
  expect(saved, 'the pieces that were saved').toEqual([
    '/baltic north at 0 s',
    '/baltic middle at 2 s',
    '/baltic south at 4 s',
  ]);
  expect(outcomes, 'what download returned').toEqual(['16 bytes']);
});

test('a disk that is slow holds the server back', () => {
  const routes = { '/baltic': { body: 'x'.repeat(3_000_000) } };
  const { saved, seconds } = simulate(() => from(routes, ['/baltic'], 1)).result();
  expect(saved.length, 'pieces that were saved; each is what has arrived').toBeGreaterThan(8);
  expect(seconds, 'seconds: one for each piece').toBeGreaterThanOrEqual(saved.length - 1);
});

test('what the server refuses is not saved, and the rest goes on', () => {
  const routes = { '/baltic': { body: 'sand' } };
  const { outcomes, saved } = simulate(() => from(routes, ['/nowhere', '/baltic'])).result();
  expect(outcomes, 'what download returned').toEqual(['status 404', '4 bytes']);
  expect(saved, 'the pieces that were saved').toEqual(['/baltic sand at 0 s']);
});

test('ten seconds without a byte are too many', () => {
  const routes: Routes = {
    '/mute': { failure: 'silence' },
    '/stuck': { chunks: ['north', 30, 'south'] },
  };
  const { outcomes, seconds } = simulate(() => from(routes, ['/mute', '/stuck'])).result();
  expect(outcomes, 'what download returned').toEqual(['silence', 'silence']);
  expect(seconds, 'seconds that it took').toBe(10);
});

test('a chart may take an hour, if something arrives now and then', () => {
  const chunks = Array.from({ length: 800 }, (_, number) => (number % 2 ? 9 : 'x'));
  const { outcomes } = simulate(() => from({ '/long': { chunks } }, ['/long'])).result();
  expect(outcomes, 'what download returned').toEqual(['400 bytes']);
});

test('where nobody listens there is no connection, and a chart that breaks off is none', () => {
  const routes: Routes = {
    '/baltic': { body: 'sand' },
    '/torn': { body: 'rock', failure: 'break' },
  };
  const paths = ['http://127.0.0.1:9/chart', '/torn', '/baltic'];
  const { outcomes } = simulate(() => from(routes, paths)).result();
  expect(outcomes, 'what download returned').toEqual(['no connection', 'no connection', '4 bytes']);
});

test('waiting for a turn is not silence', () => {
  const routes = { '/{name}': { chunks: ['a', 8, 'b', 8, 'c'] } };
  const paths = ['/one', '/two', '/three', '/four', '/five'];
  const { outcomes } = simulate(() => from(routes, paths)).result();
  expect(outcomes, 'what download returned').toEqual(Array(5).fill('3 bytes'));
});

test('cancelled, it gives up all requests', () => {
  const { result } = simulate(function* main() {
    return yield* asyncWith(new TestServer({ '/{name}': { delay: 60 } }), function* (server) {
      const urls = ['/one', '/two', '/three'].map((path) => server.makeUrl(path));
      const downloading = createTask(download(urls, function* save() {}));
      yield* sleep(5);
      downloading.cancel();
      yield* wait([downloading]);
      yield* sleep(1);
      return [downloading.cancelled(), server.requests.map(({ state }) => state)];
    });
  });
  expect(result(), 'whether it ended as cancelled, and the requests').toEqual([
    true,
    ['aborted', 'aborted'],
  ]);
});

test('an error of save ends everything, and comes out in a group', () => {
  const { error, time } = simulate(function* main() {
    const routes = { '/quick': { body: 'sand', delay: 1 }, '/slow': { delay: 60 } };
    yield* asyncWith(new TestServer(routes), function* (server) {
      const urls = [server.makeUrl('/slow'), server.makeUrl('/quick')];
      yield* download(urls, () => {
        throw new Error('disk full');
      });
    });
  });
  expect(error, 'how download ended').toBeInstanceOf(ExceptionGroup);
  expect(Math.floor(time), 'second at which it ended').toBe(1);
});
