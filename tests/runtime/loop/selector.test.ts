import {
  BlockingIOError,
  BrokenPipeError,
  type Coroutine,
  decode,
  EVENT_READ,
  EVENT_WRITE,
  Event,
  getRunningLoop,
  HostLoop,
  run,
  Selector,
  sleep,
  socketpair,
} from 'asyncio';
import { simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { thrownBy } from '../printed.ts';
import { onBothLoops } from '../streams/bothLoops.ts';

onBothLoops(
  'addReader() calls back when there is something to read',
  function* main(): Coroutine<string> {
    const loop = getRunningLoop();
    const [left, right] = socketpair();
    const received = loop.createFuture<string>();
    loop.addReader(right, () => {
      loop.removeReader(right);
      received.setResult(decode(right.recv(100)));
    });
    loop.callLater(0.005, () => left.send('hello'));
    return yield* received;
  },
  'hello',
);

onBothLoops(
  'a reader is called again in each pass, for as long as there is something to read',
  function* main(): Coroutine<string[]> {
    const loop = getRunningLoop();
    const [left, right] = socketpair();
    const pieces: string[] = [];
    loop.addReader(right, () => pieces.push(decode(right.recv(2))));
    left.send('hello');
    while (pieces.join('') !== 'hello') yield* sleep(0);
    loop.removeReader(right);
    return pieces;
  },
  ['he', 'll', 'o'],
);

onBothLoops(
  'addWriter() calls back when there is room',
  function* main(): Coroutine<unknown[]> {
    const loop = getRunningLoop();
    const [left, right] = socketpair();
    const taken = left.send(new Uint8Array(100_000));
    const full = thrownBy(() => left.send('more')).split(':')[0];
    const room = new Event();
    loop.addWriter(left, () => {
      room.set();
      loop.removeWriter(left);
    });
    yield* sleep(0.001);
    const early = room.isSet();
    right.recv(1000);
    yield* room.wait();
    return [taken, full, early, left.send('more')];
  },
  [65_536, 'BlockingIOError', false, 4],
);

onBothLoops(
  'a closed peer makes a socket readable: what is left, then the end',
  function* main(): Coroutine<string[]> {
    const loop = getRunningLoop();
    const [left, right] = socketpair();
    const seen: string[] = [];
    const over = new Event();
    loop.addReader(right, () => {
      seen.push(decode(right.recv(100)));
      if (seen.at(-1) === '') over.set();
      if (over.isSet()) loop.removeReader(right);
    });
    left.send('last words');
    left.close();
    yield* over.wait();
    return seen;
  },
  ['last words', ''],
);

test('addReader() replaces the callback; removeReader() says whether there was one', () => {
  const result = simulate(function* () {
    const loop = getRunningLoop();
    const [left, right] = socketpair();
    const calls: string[] = [];
    loop.addReader(right, () => calls.push('first'));
    loop.addReader(right, () => {
      calls.push('second');
      right.recv(100);
    });
    left.send('x');
    yield* sleep(0);
    yield* sleep(0);
    return [calls, loop.removeReader(right), loop.removeReader(right), loop.removeWriter(right)];
  });
  expect(result.result()).toEqual([['second'], true, false, false]);
});

test('on a HostLoop a socket of node:net can be watched', async () => {
  const net = await import('node:net');
  const server = net.createServer((socket) => void socket.end('from Node'));
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  function* main(): Coroutine<string> {
    const loop = getRunningLoop();
    const socket = net.connect(port, '127.0.0.1');
    const received = loop.createFuture<string>();
    loop.addReader(socket, () => {
      const data: unknown = socket.read();
      if (!(data instanceof Uint8Array)) return;
      loop.removeReader(socket);
      received.setResult(decode(data));
    });
    const text = yield* received;
    socket.destroy();
    return text;
  }
  expect(await run(main(), { loopFactory: () => new HostLoop() })).toBe('from Node');
  server.close();
});

test('what cannot be watched raises TypeError, and says what can', () => {
  const result = simulate(function* () {
    return thrownBy(() => getRunningLoop().addReader(0, () => undefined));
  });
  expect(result.result()).toBe(
    "TypeError: addReader() can't watch 0. It watches the ends of a socketpair() and, on a HostLoop, sockets of node:net; the host has no select() for numbers.",
  );
});

test('a selector reports what is ready, in the order of registration, for the events that are wanted', () => {
  const selector = new Selector<string>();
  const [left, right] = socketpair();
  selector.register(left, EVENT_READ | EVENT_WRITE, 'left');
  selector.register(right, EVENT_READ, 'right');
  const ready = () => selector.select().map(([{ data }, events]) => [data, events]);
  expect(ready()).toEqual([['left', EVENT_WRITE]]);
  left.send('x');
  expect(ready()).toEqual([
    ['left', EVENT_WRITE],
    ['right', EVENT_READ],
  ]);
  selector.modify(left, EVENT_READ, 'left');
  selector.unregister(right);
  expect(ready()).toEqual([]);
});

test('a selector refuses what is registered twice, or not at all, and unknown events', () => {
  const selector = new Selector();
  const [left, right] = socketpair();
  selector.register(left, EVENT_READ, 0);
  expect(() => selector.register(left, EVENT_READ, 0)).toThrow('<socket> is already registered');
  expect(() => selector.unregister(right)).toThrow('<socket> is not registered');
  expect(() => selector.register(right, 4, 0)).toThrow('Invalid events: 4');
});

test('sockets of a pair never wait: nothing to read is BlockingIOError, nobody there BrokenPipeError', () => {
  const [left, right] = socketpair();
  expect(() => right.recv(1)).toThrow(BlockingIOError);
  right.close();
  expect(() => left.send('x')).toThrow(BrokenPipeError);
  expect(() => right.recv(1)).toThrow('[Errno 9] Bad file descriptor');
});
