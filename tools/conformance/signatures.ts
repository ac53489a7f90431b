/** The words of `words/`: what each takes, and how often a program uses it. */

export type Kind =
  /** Seconds. */
  | 'delay'
  /** Seconds, or null for "for ever". */
  | 'deadline'
  | 'taskName'
  | 'taskNames'
  | 'futureName'
  /** A message for `cancel()`, or null. */
  | 'message'
  | 'item'
  | 'text'
  | 'count'
  | 'flag'
  | 'returnWhen'
  /** A block that may wait, or one that may not. */
  | 'body'
  | 'callback'
  /** A task's name or a body. */
  | 'child'
  | 'children';

export interface Signature {
  readonly word: string;
  readonly takes: readonly Kind[];
  readonly weight: number;
}

/** Words that are awaited. */
const waiting: readonly Signature[] = [
  { word: 'sleep', takes: ['delay'], weight: 14 },
  { word: 'join', takes: ['taskName'], weight: 8 },
  { word: 'gather', takes: ['children', 'flag'], weight: 4 },
  { word: 'wait', takes: ['taskNames', 'deadline', 'returnWhen'], weight: 4 },
  { word: 'inOrderOfCompletion', takes: ['children', 'deadline'], weight: 1.5 },
  { word: 'inOrderOfCompletionAsync', takes: ['children', 'deadline'], weight: 1.5 },
  { word: 'waitFor', takes: ['child', 'deadline'], weight: 4 },
  { word: 'shield', takes: ['child'], weight: 4 },
  { word: 'withTimeout', takes: ['deadline', 'body'], weight: 5 },
  { word: 'withTimeoutAt', takes: ['deadline', 'body'], weight: 1.5 },
  { word: 'withGroup', takes: ['body'], weight: 5 },
  { word: 'withLock', takes: ['body'], weight: 3 },
  { word: 'acquire', takes: [], weight: 1 },
  { word: 'withSemaphore', takes: ['body'], weight: 2 },
  { word: 'waitEvent', takes: [], weight: 2 },
  { word: 'withCondition', takes: ['body'], weight: 3 },
  { word: 'waitCondition', takes: [], weight: 2 },
  { word: 'waitBarrier', takes: [], weight: 2 },
  { word: 'resetBarrier', takes: [], weight: 0.5 },
  { word: 'abortBarrier', takes: [], weight: 0.3 },
  { word: 'put', takes: ['item'], weight: 3 },
  { word: 'get', takes: [], weight: 3 },
  { word: 'joinQueue', takes: [], weight: 1 },
  { word: 'putPriority', takes: ['item'], weight: 1 },
  { word: 'getPriority', takes: [], weight: 1 },
  { word: 'awaitFuture', takes: ['futureName'], weight: 3 },
];

/** Words that a task can say between its awaits. */
const immediate: readonly Signature[] = [
  { word: 'cancelSelf', takes: ['message'], weight: 1 },
  { word: 'uncancel', takes: [], weight: 1.5 },
  { word: 'cancelling', takes: [], weight: 1.5 },
  { word: 'reschedule', takes: ['deadline'], weight: 1.5 },
];

/** Words that a callback can say as well. */
const anywhere: readonly Signature[] = [
  { word: 'say', takes: ['text'], weight: 3 },
  { word: 'now', takes: [], weight: 1 },
  { word: 'block', takes: ['delay'], weight: 0.5 },
  { word: 'spawn', takes: ['taskName', 'body'], weight: 14 },
  { word: 'spawnEagerly', takes: ['taskName', 'body'], weight: 2 },
  { word: 'spawnInGroup', takes: ['taskName', 'body'], weight: 6 },
  { word: 'cancel', takes: ['taskName', 'message'], weight: 8 },
  { word: 'peek', takes: ['taskName'], weight: 1 },
  { word: 'countTasks', takes: [], weight: 0.5 },
  { word: 'gatherLater', takes: ['futureName', 'children', 'flag'], weight: 1 },
  { word: 'release', takes: [], weight: 1 },
  { word: 'releaseSemaphore', takes: [], weight: 0.5 },
  { word: 'setEvent', takes: [], weight: 2 },
  { word: 'clearEvent', takes: [], weight: 1 },
  { word: 'notify', takes: ['count'], weight: 2 },
  { word: 'putNowait', takes: ['item'], weight: 1 },
  { word: 'getNowait', takes: [], weight: 0.5 },
  { word: 'taskDone', takes: [], weight: 1 },
  { word: 'shutdownQueue', takes: ['flag'], weight: 0.5 },
  { word: 'setResult', takes: ['futureName', 'item'], weight: 2 },
  { word: 'setException', takes: ['futureName', 'text'], weight: 1 },
  { word: 'cancelFuture', takes: ['futureName', 'message'], weight: 1 },
  { word: 'whenFutureDone', takes: ['futureName', 'callback'], weight: 1 },
  { word: 'whenTaskDone', takes: ['taskName', 'callback'], weight: 1.5 },
  { word: 'callSoon', takes: ['callback'], weight: 2 },
  { word: 'callLater', takes: ['delay', 'callback'], weight: 2 },
  { word: 'cancelHandle', takes: [], weight: 0.7 },
  { word: 'setVariable', takes: ['text'], weight: 1 },
  { word: 'showVariable', takes: [], weight: 1 },
];

export const wordsOfTasks: readonly Signature[] = [...waiting, ...immediate, ...anywhere];
export const wordsOfCallbacks: readonly Signature[] = anywhere;

const awaited = new Set(waiting.map(({ word }) => word));

/** Whether the word is said with `await`, or `yield*`. */
export function isAwaited(word: string): boolean {
  return awaited.has(word);
}
