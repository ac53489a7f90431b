// mistake: takes turns: one question, one answer. Whoever says two things at once, or nothing, stops everything
// caught by: the ship learns that the harbour will say no more, and can still speak
import { type Coroutine, openConnection, type StreamReader, type StreamWriter } from 'asyncio';

export function* relay(reader: StreamReader, writer: StreamWriter, port: number): Coroutine<void> {
  const [fromHarbour, toHarbour] = yield* openConnection('127.0.0.1', port);
  try {
    for (;;) {
      const question = yield* reader.read(65_536);
      if (question.length === 0) toHarbour.writeEof();
      else toHarbour.write(question);
      yield* toHarbour.drain();
      const answer = yield* fromHarbour.read(65_536);
      if (answer.length === 0) break;
      writer.write(answer);
      yield* writer.drain();
    }
  } finally {
    toHarbour.close();
    writer.close();
  }
}
