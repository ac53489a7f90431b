/** What comes from JavaScript: its errors, its generators, its objects. */

import type { Difference } from './difference.ts';

export const language: readonly Difference[] = [
  {
    id: 'syntax',
    what: 'await, async with, async for, async generators',
    python: 'Parts of the language',
    here: '`yield*`, and the functions asyncWith, asyncFor and asyncGenerator, which take the body as a `function*`.',
    reason:
      "JavaScript's own `await` belongs to Promises, whose order no loop of ours could decide.",
    test: 'asyncGenerator.test.ts > asyncFor gets the values as they come, and the body starts with the first of them',
  },
  {
    id: 'exceptions',
    what: 'Names of built-in exceptions',
    python: 'ValueError, LookupError, TypeError',
    here: 'RangeError, ReferenceError, TypeError',
    reason:
      "JavaScript's own classes, where there is one of the same meaning. asyncio's errors keep their names.",
    test: 'context.test.ts > a variable without a value gives the fallback, else its default, else it raises',
  },
  {
    id: 'catch-cancelled',
    what: 'Catching everything',
    python:
      '`except Exception` lets CancelledError and KeyboardInterrupt pass; they are BaseExceptions.',
    here: '`catch` catches them too.',
    reason:
      'A JavaScript catch has no classes. Throw CancelledError again after cleaning up; debug mode reports a task that did not.',
    test: 'task.cancel.test.ts > can be refused: the task goes on and finishes',
  },
  {
    id: 'raise-anything',
    what: 'Throwing what is no Error',
    python: '`raise "text"` is a TypeError at once.',
    here: 'A task whose coroutine throws such a value fails with a TypeError that has the value as its cause.',
    reason:
      'JavaScript can throw anything. A task must have an Error, or gather could not tell it from a result.',
    test: "task.test.ts > turns what was thrown and isn't an Error into a TypeError, as Python does at the raise",
  },
  {
    id: 'no-context',
    what: 'The chain of exceptions',
    python:
      'An exception remembers the one that was being handled (`__context__`); timeout() also mends these chains.',
    here: 'Only `cause`, where this runtime or the program sets it. TimeoutError has the CancelledError as its cause.',
    reason: 'JavaScript has no implicit chain.',
    test: 'waitFor.test.ts > keeps the cancellation as the cause of the TimeoutError',
  },
  {
    id: 'timeout-error',
    what: 'The parent of TimeoutError',
    python: 'OSError: since 3.11 it is the built-in class, which the system raises, too.',
    here: 'Error',
    reason: 'A time limit that is over is no error of the system.',
    test: 'waitFor.test.ts > its TimeoutError is no OSError',
  },
  {
    id: 'close',
    what: 'Closing a coroutine by hand',
    python: '`close()` throws GeneratorExit, which the body can see.',
    here: '`return()` runs the finally blocks only.',
    reason: 'The way of generators. Tasks are cancelled by throwing, as in Python.',
    test: 'coroutine.test.ts > that is closed runs its finally blocks, and no catch: there is no GeneratorExit',
  },
  {
    id: 'early-send',
    what: 'Sending a value to a coroutine that has not started',
    python: 'TypeError',
    here: 'The value is lost.',
    reason: 'The way of generators.',
    test: 'coroutine.test.ts > ignores a value that is sent before it has started',
  },
  {
    id: 'exhausted',
    what: 'Awaiting a finished coroutine again',
    python: 'RuntimeError: cannot reuse already awaited coroutine',
    here: 'The result is undefined.',
    reason:
      'A finished generator says `done` and no more. To notice it, every generator of the host would have to be changed. A coroutine that was a task is noticed.',
    test: 'coroutine.test.ts > a finished coroutine that is awaited again gives undefined, without a word',
  },
  {
    id: 'awaited-at-once',
    what: 'A coroutine that two await at the same time',
    python:
      'RuntimeError for the second one: coroutine is being awaited already. The first gets the result.',
    here: 'RuntimeError for both.',
    reason:
      'Between `yield*` and the coroutine nobody stands who could refuse the second one: its error goes through the coroutine, which has ended then.',
    test: 'badInput.test.ts > by two who wait at the same time: both get an error, and nobody waits for ever',
  },
  {
    id: 'never-awaited',
    what: 'A coroutine that nobody awaits',
    python: 'RuntimeWarning: coroutine was never awaited',
    here: 'Nothing is said.',
    reason:
      'JavaScript does not tell when an object is collected, and a generator cannot be asked whether it has begun.',
    test: 'coroutine.test.ts > a coroutine that is never awaited does nothing, and nobody notices',
  },
  {
    id: 'bare-yield',
    what: 'A bare `yield`',
    python: 'Lets the loop make one pass; sleep(0) is made of it.',
    here: 'RuntimeError in the task; sleep(0) yields a mark of its own.',
    reason:
      'In Python an async function cannot contain it. Here it is nearly always a `yield*` with the star forgotten.',
    test: 'task.badAwaits.test.ts > a bad await throws RuntimeError into the task, which can go on:',
  },
  {
    id: 'await-list',
    what: 'Awaiting a list, a set or a string',
    python: 'TypeError',
    here: 'RuntimeError: Task got bad yield, and it ends the task.',
    reason:
      '`yield*` takes any iterable, and what is wrong shows only in the first value. Such iterators cannot be thrown into.',
    test: "task.badAwaits.test.ts > %s can't be thrown into, and ends the task with the same error",
  },
  {
    id: 'contexts-and-promises',
    what: 'Context variables in callbacks of Promises and of the host',
    python: 'There are none.',
    here: 'They see the values that were set outside of all tasks.',
    reason: 'The context belongs to the loop, and such callbacks do not run in it.',
    test: 'context.test.ts > the context follows tasks and the callbacks of the loop, not those of Promises',
  },
  {
    id: 'texts',
    what: 'Texts of objects and errors',
    python:
      "`<Task pending name='Task-1' coro=<main() running at …>>`; messages that say what is wrong",
    here: "`<Task pending name='Task-1'>`; the messages begin alike where it makes sense, and go on with what to do.",
    reason:
      'A suspended generator does not say where it stands without being asked; and messages are there to help.',
    test: "task.test.ts > takes its name as text, and isn't a future whose outcome others set",
  },
];
