/** Tasks and what is made of them. */

import type { Difference } from './difference.ts';

export const tasks: readonly Difference[] = [
  {
    id: 'numbers',
    what: 'Names of tasks without a name',
    python: 'Task-1, Task-2, … counted in the whole process',
    here: 'Counted by each loop, from 1',
    reason: 'So each run of a program is the same as the last.',
    test: 'tasks.test.ts > numbers the tasks of each loop from 1; a given name takes no number',
  },
  {
    id: 'order-of-sets',
    what: 'The order of allTasks(), of the sets that wait() returns, and of the starts in asCompleted()',
    python: 'That of a set: any.',
    here: 'That of creation, or of the arguments.',
    reason: "JavaScript's sets keep it, and then each run of a program is the same.",
    test: 'tasks.test.ts > allTasks are those that are not done, in the order of their creation, as a copy',
  },
  {
    id: 'held',
    what: 'A task to which nobody keeps a reference',
    python: 'May be collected while it waits: the loop holds it weakly.',
    here: 'Runs on: the loop holds it.',
    reason:
      'The host does not tell what it collects. Keep a reference all the same, to see its error.',
    test: 'tasks.test.ts > makes a task that runs on when nobody holds it: the loop does',
  },
  {
    id: 'never-retrieved',
    what: 'When "exception was never retrieved" and "Task was destroyed but it is pending!" are reported',
    python: 'When the object is collected.',
    here: 'When its loop closes.',
    reason: 'The host does not tell what it collects. At the end of the program it is certain.',
    test: 'future.test.ts > is reported as never retrieved when the loop closes',
  },
  {
    id: 'second-task',
    what: 'A coroutine that is given to a second task',
    python: 'The second task fails with RuntimeError when it runs.',
    here: 'RuntimeError at the call.',
    reason: 'It would disturb the first task, and the call is what is wrong.',
    test: 'task.test.ts > has its coroutine for itself: a second task for it raises RuntimeError at the call',
  },
  {
    id: 'foreign-futures',
    what: "Another loop's future for wait(), or for waitFor() without time",
    python: 'They wait for ever, as long as that loop does not run in another thread.',
    here: 'RangeError (Python: ValueError), as gather() and as_completed() raise it in Python, too.',
    reason:
      'A program that waits for ever helps nobody. To follow a future of another loop there is runCoroutineThreadsafe().',
    test: "badInput.test.ts > another loop's future is refused, and nobody waits for it:",
  },
  {
    id: 'gather-list',
    what: 'gather() with options',
    python: 'gather(a, b, return_exceptions=True)',
    here: 'gather([a, b], { returnExceptions: true })',
    reason: 'JavaScript has no keyword arguments, and options come last.',
    test: 'gather.test.ts > include the errors with returnExceptions',
  },
  {
    id: 'circles',
    what: 'Cancelling tasks that await each other in a circle through gather()',
    python: 'RecursionError',
    here: 'The circle is left: the task that was asked first gets the CancelledError.',
    reason: 'It is possible to do the right thing.',
    test: 'task.circle.test.ts > cancelling one of a circle (%s) ends them all, where CPython raises RecursionError',
  },
  {
    id: 'awaited-itself',
    what: 'A task that tried to await itself',
    python: 'RuntimeError in that task, and from then on in whoever awaits it.',
    here: 'RuntimeError in that task only.',
    reason:
      "In Python that is an oversight of the C code; asyncio's own Python code does as we do.",
    test: 'task.quirks.test.ts > a task that tried to await itself can be awaited by others',
  },
  {
    id: 'eager-in-entered-context',
    what: 'An eager start in a context that is entered',
    python: 'RuntimeError, after which the loop takes the wrong task for the current one.',
    here: 'RuntimeError, and nothing has happened.',
    reason: 'In Python that is an oversight.',
    test: 'task.quirks.test.ts > an eager start in a context that is entered raises RuntimeError, and nothing has happened',
  },
  {
    id: 'awaited-by',
    what: 'Who awaits a task, in call graphs',
    python: 'Noted when a wait begins and ends, in a set: in any order.',
    here: 'Looked up when somebody asks, among the tasks of its loop, in the order of their creation.',
    reason: 'So tasks cost nothing more while nobody asks, and each run gives the same graph.',
    test: 'graph.test.ts > those who await one future come in the order of their creation, whoever began first',
  },
];
