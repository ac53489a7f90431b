import { writeFileSync } from 'node:fs';
import { type TraceEvent, toPerfetto } from 'asyncio/trace';

/** Writes a trace in the format of ui.perfetto.dev and chrome://tracing, and says so on stderr; false if it can't be written. */
export function writeTrace(file: string, trace: readonly TraceEvent[]): boolean {
  try {
    writeFileSync(file, JSON.stringify(toPerfetto(trace)));
  } catch (error) {
    console.error(`The trace was not written: ${error instanceof Error ? error.message : error}`);
    return false;
  }
  console.error(`${file}: ${trace.length} events. Open it in ui.perfetto.dev or chrome://tracing.`);
  return true;
}
