/** Threads and processes. */

import type { Difference } from './difference.ts';

export const executors: readonly Difference[] = [
  {
    id: 'threads-share-nothing',
    what: 'What a function in a thread can use',
    python: 'Everything: threads share all objects.',
    here: 'On a HostLoop its arguments, which are copied, and what it defines itself; or, as a module function, its module.',
    reason: "JavaScript's threads share nothing. A function travels as its text.",
    test: 'executors/host/threads.test.ts > a variable that is not in the function is missed there, and the error says why',
  },
  {
    id: 'simulated-jobs',
    what: 'A job in virtual time',
    python: 'There is no virtual time: jobs run beside the loop.',
    here: 'Its function runs to its end at once; its `time.sleep()` calls move a clock of its own, and what it does to the outside happens when the loop gets there.',
    reason:
      'So each run of a program is the same as the last, and the picture is that of jobs beside the loop.',
    test: 'executors/simulated.test.ts > a job that sleeps until the loop changes something is reported instead of running for ever',
  },
  {
    id: 'job-waits-for-job',
    what: '`result()` of an unfinished future inside a job',
    python: 'Blocks the thread until the result is there.',
    here: 'In virtual time: RuntimeError.',
    reason: 'The job has to come to its end before anything later can happen.',
    test: 'executors/simulated.test.ts > result() inside a job says that a simulated job cannot wait',
  },
  {
    id: 'simulated-workers',
    what: 'How many threads a pool has',
    python: '`min(32, processors + 4)`',
    here: 'The same in real time, eight in virtual time.',
    reason: 'In virtual time a program must not depend on the machine it runs on.',
    test: 'executors/pools.python.test.ts > eight jobs run at a time by default',
  },
  {
    id: 'blocking-result',
    what: "Blocking for a job's result in real time",
    python: '`result()`, `shutdown(wait=True)` and leaving `with` block the thread.',
    here: '`result()` of an unfinished future raises RuntimeError. `shutdown()` and asyncWith wait without blocking: the loop goes on.',
    reason: 'A page must not block, and what it would wait for is told to it between passes.',
    test: 'executors/host/threads.test.ts > leaving a pool waits for its jobs, and the loop goes on meanwhile',
  },
  {
    id: 'sendable',
    what: 'What a process cannot be sent',
    python: 'Anything that cannot be pickled; the future fails with PicklingError.',
    here: 'Anything but plain data: TypeError at the call, with the place in the value.',
    reason: 'The call is what is wrong. Classes of your own would arrive without their methods.',
    test: 'executors/sendable.test.ts > what cannot be copied is refused at the call, with the place where it is',
  },
  {
    id: 'own-errors',
    what: "An error of one of the program's own classes, raised in a worker",
    python: 'Arrives as an object of its class.',
    here: 'In real time it arrives as an Error with that name, message and stack, and its fields.',
    reason: "The loop's side cannot know which class of which module it was.",
    test: 'executors/host/threads.test.ts > an error of the program’s own class arrives as an Error of that name',
  },
  {
    id: 'broken-process',
    what: 'A worker process that ends in the middle of a job',
    python: 'BrokenProcessPool: the pool takes no more jobs, and those that wait fail, too.',
    here: 'That job fails with BrokenExecutor. The pool starts another process and goes on.',
    reason: 'The other jobs are none the worse for it.',
    test: 'executors/host/processes.test.ts > a process that ends in the middle of a job breaks that job, and the pool goes on',
  },
  {
    id: 'main-in-worker',
    what: "A program's own file as a worker's module",
    python: "`if __name__ == '__main__':` keeps it from running again.",
    here: '`run(main())` does nothing in a worker.',
    reason: 'JavaScript has no such name, and the file is imported to find the function.',
    test: 'executors/host/programs.test.ts > one program runs in real workers and in virtual time, and prints the same',
  },
  {
    id: 'async-jobs',
    what: 'A coroutine function as a job',
    python: 'Its coroutine is the result, and nobody awaits it. Refused in debug mode only.',
    here: 'TypeError at the call, always; for an `async function`, too.',
    reason: 'Nobody wants that, and the stack then shows who was wrong.',
    test: 'executors/simulated.test.ts > what is no function, or makes coroutines, is refused at the call',
  },
];
