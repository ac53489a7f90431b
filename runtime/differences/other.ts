/** Arguments, groups of errors, and queues. */

import type { Difference } from './difference.ts';

export const other: readonly Difference[] = [
  {
    id: 'checked-arguments',
    what: 'Arguments of the wrong kind, and NaN where a number is wanted',
    python:
      "Often noticed only where they are used: Queue('3') at the first put(), call_soon(…, context=5) inside the loop.",
    here: 'TypeError, or for NaN RangeError (Python: ValueError), at the call.',
    reason: 'It costs nothing, and the stack then shows who was wrong.',
    test: 'badInput.test.ts > a wrong argument is refused by name, with its value:',
  },
  {
    id: 'base-exception-group',
    what: 'A group with a CancelledError in it',
    python: 'Only a BaseExceptionGroup may hold it.',
    here: 'There is one class, ExceptionGroup, which is an AggregateError.',
    reason: 'JavaScript has one kind of Error.',
    test: 'exceptionGroup.test.ts > a group may hold a CancelledError (in Python only a BaseExceptionGroup may)',
  },
  {
    id: 'order-of-strings',
    what: 'The order of strings in a PriorityQueue',
    python: 'By code points.',
    here: 'By UTF-16 code units: characters beyond U+FFFF, such as most emoji, come before U+E000 to U+FFFF.',
    reason: "It is JavaScript's own `<`, which the rest of a program uses, too.",
    test: 'order.test.ts > strings compare by UTF-16 code units, as JavaScript compares them',
  },
];
