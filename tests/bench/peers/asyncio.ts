/** This runtime, on either loop. */

import {
  asyncWith,
  CancelledError,
  type Coroutine,
  createTask,
  type EventLoop,
  gather,
  getRunningLoop,
  HostLoop,
  openConnection,
  Queue,
  run,
  SimulatedLoop,
  type StreamReader,
  type StreamWriter,
  sleep,
  startServer,
  type Task,
} from 'asyncio';
import type { Programs } from '../workloads.ts';

export const simulated = programsOn(() => new SimulatedLoop());
export const host = programsOn(() => new HostLoop());

function programsOn(loopFactory: () => EventLoop): Programs {
  const on = (main: (size: number) => Coroutine<unknown>) => (size: number) =>
    run(main(size), { loopFactory });
  return {
    switch: on(switching),
    spawn: on(spawning),
    queue: on(pingPong),
    timers: on(timing),
    gather: on(gathering),
    cancel: on(cancelling),
    echo: on(echoing),
  };
}

function* switcher(times: number): Coroutine<void> {
  for (let left = times; left > 0; left -= 1) yield* sleep(0);
}

function* switching(size: number): Coroutine<void> {
  yield* gather(Array.from({ length: 1000 }, () => switcher(size / 1000)));
}

function* answer(): Coroutine<number> {
  return 42;
}

function* spawning(size: number): Coroutine<void> {
  for (let left = size; left > 0; left -= 1) yield* createTask(answer());
}

function* passBack(inbox: Queue<number>, outbox: Queue<number>, times: number): Coroutine<void> {
  for (let left = times; left > 0; left -= 1) yield* outbox.put(yield* inbox.get());
}

function* pingPong(size: number): Coroutine<void> {
  const there = new Queue<number>(1);
  const back = new Queue<number>(1);
  const partner = createTask(passBack(there, back, size));
  for (let left = size; left > 0; left -= 1) {
    yield* there.put(left);
    yield* back.get();
  }
  yield* partner;
}

function* timing(size: number): Coroutine<void> {
  const loop = getRunningLoop();
  const done = loop.createFuture<void>();
  let left = size;
  const fire = () => {
    left -= 1;
    if (left === 0) done.setResult();
  };
  for (let index = 0; index < size; index += 1) loop.callLater(delayOf(index), fire);
  yield* done;
}

/** Mixed deadlines within a millisecond, in seconds. */
function delayOf(index: number): number {
  return ((index * 7919) % 1000) / 1e6;
}

function* gathering(size: number): Coroutine<void> {
  for (let round = 0; round < 10; round += 1)
    yield* gather(Array.from({ length: size / 10 }, () => answer()));
}

function* waitForEver(): Coroutine<void> {
  yield* sleep(3600);
}

function* joined(task: Task<void>): Coroutine<void> {
  try {
    yield* task;
  } catch (error) {
    if (!(error instanceof CancelledError)) throw error;
  }
}

function* cancelling(size: number): Coroutine<void> {
  const tasks = Array.from({ length: size }, () => createTask(waitForEver()));
  yield* sleep(0);
  for (const task of tasks) task.cancel();
  for (const task of tasks) yield* joined(task);
}

const CLIENTS = 10;
const KIBIBYTE = 1024;

function* serve(reader: StreamReader, writer: StreamWriter): Coroutine<void> {
  for (
    let bytes = yield* reader.read(2 ** 16);
    bytes.length > 0;
    bytes = yield* reader.read(2 ** 16)
  ) {
    writer.write(bytes);
    yield* writer.drain();
  }
  writer.close();
}

function* call(port: number, times: number): Coroutine<void> {
  const [reader, writer] = yield* openConnection('127.0.0.1', port);
  const message = new Uint8Array(KIBIBYTE);
  for (let left = times; left > 0; left -= 1) {
    writer.write(message);
    yield* writer.drain();
    yield* reader.readexactly(KIBIBYTE);
  }
  writer.close();
}

function* echoing(size: number): Coroutine<void> {
  const server = yield* startServer(serve, '127.0.0.1', 0);
  const address = server.sockets[0]?.getsockname();
  const port = typeof address === 'object' ? address[1] : 0;
  yield* asyncWith(server, () =>
    gather(Array.from({ length: CLIENTS }, () => call(port, size / CLIENTS)))[Symbol.iterator](),
  );
}
