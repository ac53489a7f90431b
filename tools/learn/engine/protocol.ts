import type { Job } from '../../checker/protocol.ts';
import type { Breakage } from './notes.ts';

export interface LearnJob extends Job {
  /** Whether to try to break what the tests simulate, too. */
  readonly breaking?: boolean;
}

/** What the process tells beside the engine's own events; judges pass over it. */
export interface BrokenEvent {
  readonly type: 'broken';
  readonly test: string;
  readonly breakage: Breakage;
}
