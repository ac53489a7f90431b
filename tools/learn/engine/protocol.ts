import type { TraceEvent } from 'asyncio/trace';
import type { Job } from '../../checker/protocol.ts';
import type { Breakage } from './notes.ts';

export interface LearnJob extends Job {
  /** Whether to try to break what the tests simulate, too. */
  readonly breaking?: boolean;
}

/** What the thread tells beside the engine's own events; judges pass over them. */
export type LearnEvent =
  | { readonly type: 'traced'; readonly test: string; readonly trace: readonly TraceEvent[] }
  | { readonly type: 'broken'; readonly test: string; readonly breakage: Breakage };
