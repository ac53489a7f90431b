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
  /** A block that runs in a thread. */
  | 'job'
  /** A task's name or a body. */
  | 'child'
  | 'children';

/** A block that belongs to a `with`: some words make sense only in there, and are seldom said elsewhere. */
export type Place = 'condition' | 'timeout' | 'group';

export interface Signature {
  readonly word: string;
  readonly takes: readonly Kind[];
  readonly weight: number;
  readonly opens?: Place;
  readonly within?: Place;
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
  { word: 'withTimeout', takes: ['deadline', 'body'], opens: 'timeout', weight: 5 },
  { word: 'withTimeoutAt', takes: ['deadline', 'body'], opens: 'timeout', weight: 1.5 },
  { word: 'withGroup', takes: ['body'], opens: 'group', weight: 5 },
  { word: 'withLock', takes: ['body'], weight: 3 },
  { word: 'acquire', takes: [], weight: 1 },
  { word: 'withSemaphore', takes: ['body'], weight: 2 },
  { word: 'waitEvent', takes: [], weight: 2 },
  { word: 'withCondition', takes: ['body'], opens: 'condition', weight: 3 },
  { word: 'waitCondition', takes: [], within: 'condition', weight: 12 },
  { word: 'waitBarrier', takes: [], weight: 2 },
  { word: 'resetBarrier', takes: [], weight: 0.5 },
  { word: 'abortBarrier', takes: [], weight: 0.3 },
  { word: 'put', takes: ['item'], weight: 3 },
  { word: 'get', takes: [], weight: 3 },
  { word: 'joinQueue', takes: [], weight: 1 },
  { word: 'putPriority', takes: ['item'], weight: 1 },
  { word: 'getPriority', takes: [], weight: 1 },
  { word: 'withStack', takes: ['body'], weight: 0.7 },
  { word: 'waitConditionForEvent', takes: [], within: 'condition', weight: 4 },
  { word: 'iterate', takes: [], weight: 1 },
  { word: 'nextNumber', takes: [], weight: 1 },
  { word: 'throwIntoGenerator', takes: ['text'], weight: 0.5 },
  { word: 'closeGenerator', takes: [], weight: 0.5 },
  { word: 'iterateAndClose', takes: ['count', 'body'], weight: 0.7 },
  { word: 'inThread', takes: ['job'], weight: 1.5 },
  { word: 'read', takes: ['count'], weight: 0.6 },
  { word: 'readAll', takes: [], weight: 0.3 },
  { word: 'readExactly', takes: ['count'], weight: 0.6 },
  { word: 'readLine', takes: [], weight: 0.7 },
  { word: 'readUntil', takes: ['text'], weight: 0.3 },
  { word: 'awaitFuture', takes: ['futureName'], weight: 3 },
];

/** Words that a task can say between its awaits. */
const immediate: readonly Signature[] = [
  { word: 'cancelSelf', takes: ['message'], weight: 1 },
  { word: 'uncancel', takes: [], weight: 1.5 },
  { word: 'cancelling', takes: [], weight: 1.5 },
  { word: 'reschedule', takes: ['deadline'], within: 'timeout', weight: 4 },
];

/** Words that a callback can say as well. */
const anywhere: readonly Signature[] = [
  { word: 'say', takes: ['text'], weight: 3 },
  { word: 'now', takes: [], weight: 1 },
  { word: 'block', takes: ['delay'], weight: 0.5 },
  { word: 'spawn', takes: ['taskName', 'body'], weight: 14 },
  { word: 'spawnEagerly', takes: ['taskName', 'body'], weight: 2 },
  { word: 'spawnInGroup', takes: ['taskName', 'body'], within: 'group', weight: 25 },
  { word: 'cancel', takes: ['taskName', 'message'], weight: 8 },
  { word: 'peek', takes: ['taskName'], weight: 1 },
  { word: 'countTasks', takes: [], weight: 0.5 },
  { word: 'gatherLater', takes: ['futureName', 'children', 'flag'], weight: 1 },
  { word: 'release', takes: [], weight: 0.5 },
  { word: 'releaseSemaphore', takes: [], weight: 0.5 },
  { word: 'setEvent', takes: [], weight: 3 },
  { word: 'clearEvent', takes: [], weight: 1 },
  { word: 'notify', takes: ['count'], within: 'condition', weight: 12 },
  { word: 'putNowait', takes: ['item'], weight: 1 },
  { word: 'getNowait', takes: [], weight: 0.5 },
  { word: 'taskDone', takes: [], weight: 0.7 },
  { word: 'shutdownQueue', takes: ['flag'], weight: 0.5 },
  { word: 'setResult', takes: ['futureName', 'item'], weight: 2.5 },
  { word: 'setException', takes: ['futureName', 'text'], weight: 1 },
  { word: 'cancelFuture', takes: ['futureName', 'message'], weight: 1 },
  { word: 'whenFutureDone', takes: ['futureName', 'callback'], weight: 1 },
  { word: 'whenTaskDone', takes: ['taskName', 'callback'], weight: 1.5 },
  { word: 'callSoon', takes: ['callback'], weight: 2 },
  { word: 'callLater', takes: ['delay', 'callback'], weight: 2 },
  { word: 'callAt', takes: ['delay', 'callback'], weight: 1 },
  { word: 'makeGenerator', takes: ['count', 'body'], weight: 2 },
  { word: 'startThread', takes: ['futureName', 'job'], weight: 1 },
  { word: 'spawnInSharedContext', takes: ['taskName', 'body'], weight: 1.5 },
  { word: 'feed', takes: ['text'], weight: 0.6 },
  { word: 'feedLine', takes: ['text'], weight: 0.8 },
  { word: 'endStream', takes: [], weight: 0.3 },
  { word: 'cancelHandle', takes: [], weight: 0.7 },
  { word: 'setVariable', takes: ['text'], weight: 1 },
  { word: 'showVariable', takes: [], weight: 1 },
];

/** Words that are said in a thread. */
export const wordsOfThreads: readonly Signature[] = [
  { word: 'say', takes: ['text'], weight: 3 },
  { word: 'block', takes: ['delay'], weight: 4 },
  { word: 'showVariable', takes: [], weight: 1 },
  { word: 'callInLoop', takes: ['callback'], weight: 2 },
  { word: 'runInLoop', takes: ['body'], weight: 2 },
];

export const wordsOfTasks: readonly Signature[] = [...waiting, ...immediate, ...anywhere];
export const wordsOfCallbacks: readonly Signature[] = anywhere;

/** Words that belong together. */
export type Theme = readonly string[];

/** What a program can be about: these words it says more often, so that its tasks meet. */
export const themes: readonly [Theme, ...Theme[]] = [
  [],
  ['withLock', 'acquire', 'release', 'cancel'],
  ['withSemaphore', 'releaseSemaphore', 'withStack', 'cancel'],
  ['withCondition', 'waitConditionForEvent', 'setEvent', 'clearEvent', 'waitEvent', 'cancel'],
  ['waitBarrier', 'resetBarrier', 'abortBarrier', 'cancel'],
  ['put', 'get', 'putNowait', 'getNowait', 'taskDone', 'joinQueue', 'shutdownQueue', 'cancel'],
  ['withGroup', 'spawnInGroup', 'cancelSelf', 'withTimeout'],
  ['withTimeout', 'withTimeoutAt', 'waitFor', 'reschedule', 'cancelSelf', 'uncancel', 'cancelling'],
  ['awaitFuture', 'setResult', 'setException', 'cancelFuture', 'whenFutureDone', 'cancel'],
  ['gather', 'gatherLater', 'wait', 'shield', 'inOrderOfCompletion', 'inOrderOfCompletionAsync'],
  ['callSoon', 'callLater', 'callAt', 'cancelHandle', 'whenTaskDone', 'setVariable'],
  ['iterate', 'nextNumber', 'throwIntoGenerator', 'closeGenerator', 'iterateAndClose', 'cancel'],
  ['inThread', 'startThread', 'block', 'cancelFuture'],
  ['feed', 'feedLine', 'read', 'readAll', 'readExactly', 'readLine', 'readUntil'],
];

const IN_THEME = 8;
/** How much seldomer a word is said where it makes no sense. */
const OUT_OF_PLACE = 0.02;

/** The words with the weights that they have in this place, in a program with this theme. */
export function weighFor(
  words: readonly Signature[],
  place: Place | undefined,
  theme: Theme,
): Signature[] {
  const favourites = new Set(theme);
  return words.map((signature) => {
    const isInPlace = signature.within === undefined || signature.within === place;
    const emphasis = favourites.has(signature.word) ? IN_THEME : 1;
    return { ...signature, weight: signature.weight * emphasis * (isInPlace ? 1 : OUT_OF_PLACE) };
  });
}

const awaited = new Set(waiting.map(({ word }) => word));

/** Whether the word is said with `await`, or `yield*`. */
export function isAwaited(word: string): boolean {
  return awaited.has(word);
}
