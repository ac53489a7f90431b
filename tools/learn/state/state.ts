import type { Card } from '../card.ts';
import type { BrokenTest, Checked } from '../engine/liveChecker.ts';

/** `changed`: solved, but the course's tests have changed since. */
export type Standing = 'open' | 'solved' | 'changed';

export type View =
  | { readonly kind: 'task' | 'result' | 'timeline' | 'help' }
  | { readonly kind: 'solution'; readonly solution: string }
  | { readonly kind: 'diff'; readonly answer: string; readonly solution: string }
  | {
      readonly kind: 'broken';
      readonly tests: readonly BrokenTest[];
      readonly isCutShort: boolean;
    }
  | { readonly kind: 'all'; readonly results: readonly Summary[] };

/** One line of a check of everything. */
export interface Summary {
  readonly id: string;
  readonly status: 'passed' | 'failed' | 'error' | 'missing';
  readonly points: number;
}

/** The last check of the current exercise. */
export interface Result extends Checked {
  /** The text that was checked, for the lines that failures point at. */
  readonly source: string;
  /** From the save to here. */
  readonly milliseconds: number;
}

/** All that the screen shows. */
export interface State {
  readonly cards: readonly Card[];
  readonly standings: Readonly<Record<string, Standing>>;
  readonly current: Card;
  readonly result: Result | undefined;
  readonly view: View;
  /** What is being done, in words; empty when nothing is. */
  readonly activity: string;
  /** How many hints are open. */
  readonly hints: number;
  /** What went wrong beside the answer. The next key clears it. */
  readonly notices: readonly string[];
  /** Lines of the view above the screen. */
  readonly scroll: number;
}

export type Event =
  | { readonly type: 'key'; readonly name: string }
  | { readonly type: 'saved'; readonly id: string }
  | { readonly type: 'removed'; readonly id: string }
  | { readonly type: 'checked'; readonly id: string; readonly result: Result }
  | { readonly type: 'standings'; readonly standings: State['standings'] }
  | { readonly type: 'chosen'; readonly id: string }
  | { readonly type: 'confirmed'; readonly question: Question }
  | { readonly type: 'show'; readonly id: string; readonly view: View }
  | { readonly type: 'activity'; readonly activity: string }
  | { readonly type: 'notice'; readonly text: string };

export type Question = 'reset' | 'solution' | 'diff';

/** What the world is to do. Each answers with events. */
export type Effect =
  /** Make the exercise the current one: create its file, or check it if somebody has begun. */
  | { readonly type: 'enter'; readonly card: Card }
  | { readonly type: 'check'; readonly card: Card }
  | { readonly type: 'edit'; readonly card: Card; readonly line?: number }
  | { readonly type: 'browse'; readonly address: string }
  | { readonly type: 'choose' }
  | { readonly type: 'confirm'; readonly question: Question }
  | { readonly type: 'reset' | 'solution' | 'diff' | 'break'; readonly card: Card }
  | { readonly type: 'checkAll' }
  | { readonly type: 'quit' };

export interface Step {
  readonly state: State;
  readonly effects: readonly Effect[];
}
