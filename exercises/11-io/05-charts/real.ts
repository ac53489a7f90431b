/** Downloads from a real web server on 127.0.0.1. */
import { asyncWith, type Coroutine, run, TestServer } from 'asyncio';
import { download } from './exercise';

const routes = {
  '/baltic': { chunks: ['north', 0.2, 'middle', 0.2, 'south'] },
  '/biscay': { body: 'x'.repeat(1_000_000) },
} as const;

function* main(): Coroutine<void> {
  yield* asyncWith(new TestServer(routes), function* (server) {
    const paths = ['/baltic', '/biscay', '/nowhere'];
    const sizes = new Map<string, number>();
    const save = function* (url: string, piece: Uint8Array): Coroutine<void> {
      const path = new URL(url).pathname;
      sizes.set(path, (sizes.get(path) ?? 0) + piece.length);
    };
    const urls = [...paths.map((path) => server.makeUrl(path)), 'http://127.0.0.1:9/'];
    console.log((yield* download(urls, save)).join(', '));
    console.log(`saved: ${paths.map((path) => `${path} ${sizes.get(path) ?? 0}`).join(', ')}`);
  });
}

await run(main());
