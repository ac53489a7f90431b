/** Traces: what a loop did, event by event. Start with events.ts. */
export type { SourceFrame, TaskOutcome, TraceEvent, TraceSink, Wait } from './events.ts';
export { toPerfetto } from './perfetto.ts';
export { formatTrace } from './text.ts';
