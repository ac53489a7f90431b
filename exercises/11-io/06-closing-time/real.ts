/** A real office on 127.0.0.1 that closes after half a second, with three callers. */
import {
  ConnectionRefusedError,
  type Coroutine,
  createTask,
  decode,
  Event,
  gather,
  getRunningLoop,
  openConnection,
  run,
  sleep,
} from 'asyncio';
import { keepOffice } from './exercise';

const PORT = 8826;

function* answer(line: string): Coroutine<string> {
  yield* sleep(1);
  return `${line} has berth 3`;
}

function* call(from: number, line: string): Coroutine<string> {
  yield* sleep(from);
  try {
    const [reader, writer] = yield* openConnection('127.0.0.1', PORT);
    writer.write(line);
    const heard = decode(yield* reader.read()).trim();
    writer.close();
    return heard === '' ? 'sent away' : heard;
  } catch (error) {
    if (!(error instanceof ConnectionRefusedError)) throw error;
    return 'refused';
  }
}

function* main(): Coroutine<void> {
  const closing = new Event();
  getRunningLoop().callLater(0.5, () => closing.set());
  const office = createTask(keepOffice({ port: PORT, closing, answer, grace: 5 }));
  yield* sleep(0.1);
  const calls = yield* gather(call(0, 'Anna\n'), call(0, ''), call(0.8, 'Cleo\n'));
  console.log(calls.join(', '));
  yield* office;
  console.log('the office is closed');
}

await run(main());
