/** Groups of errors, and executors. */

import type { Difference } from './difference.ts';

export const other: readonly Difference[] = [
  {
    id: 'base-exception-group',
    what: 'A group with a CancelledError in it',
    python: 'Only a BaseExceptionGroup may hold it.',
    here: 'There is one class, ExceptionGroup, which is an AggregateError.',
    reason: 'JavaScript has one kind of Error.',
    test: 'exceptionGroup.test.ts > a group may hold a CancelledError (in Python only a BaseExceptionGroup may)',
  },
  {
    id: 'threads-share-nothing',
    what: 'What a function in a thread can use',
    python: 'Everything: threads share all objects.',
    here: 'On a HostLoop its arguments, which are copied, and what it defines itself; or, as a module function, its module.',
    reason: "JavaScript's threads share nothing. A function travels as its text.",
    test: 'executors/host/threads.test.ts > a variable that is not in the function is missed there, and the error says why',
  },
];
