/** The course's words. `chapter` is the folder's name without its number; the page links it once it is written. */
export interface Entry {
  readonly word: string;
  readonly meaning: string;
  readonly chapter: string;
}

export const glossary: readonly Entry[] = [
  {
    word: 'asynchronous generator',
    meaning: 'A function that hands out values one after the other and may wait in between.',
    chapter: 'structured-concurrency',
  },
  {
    word: 'await',
    meaning:
      'To let something finish before the next line runs, and get its result: `yield*` here. It gives control away only if there is something to wait for.',
    chapter: 'coroutines',
  },
  {
    word: 'awaitable',
    meaning: 'Whatever can be awaited: a coroutine, a task, a future.',
    chapter: 'coroutines',
  },
  {
    word: 'backpressure',
    meaning: 'That whoever produces faster than the others consume is made to wait.',
    chapter: 'coordination',
  },
  {
    word: 'barrier',
    meaning: 'A place where tasks wait until a given number of them is there.',
    chapter: 'coordination',
  },
  {
    word: 'blocking',
    meaning:
      'Keeping the thread, so that nothing else runs: a long calculation, or a call that waits without awaiting.',
    chapter: 'why-async',
  },
  {
    word: 'bridge',
    meaning:
      'What turns an awaitable of one world into one of another: a Promise into something to `yield*`, or a coroutine into a Promise.',
    chapter: 'integration',
  },
  {
    word: 'call graph',
    meaning: 'Who awaits whom: a task, where it stands, and all that wait for it.',
    chapter: 'errors',
  },
  {
    word: 'callback',
    meaning: 'A function that is handed over to be called later.',
    chapter: 'event-loop',
  },
  {
    word: 'cancellation',
    meaning: 'A request to stop, thrown into a task as a CancelledError where it waits.',
    chapter: 'cancellation',
  },
  {
    word: 'concurrency',
    meaning:
      'Several jobs under way in the same span of time, though perhaps only one of them runs at a moment.',
    chapter: 'why-async',
  },
  {
    word: 'condition',
    meaning:
      'A lock with a waiting room: tasks sleep in it until another one says that what they wait for may have come true.',
    chapter: 'coordination',
  },
  {
    word: 'context manager',
    meaning:
      'Something with an entrance and an exit, where the exit is used however the block between them ends.',
    chapter: 'structured-concurrency',
  },
  {
    word: 'context variable',
    meaning:
      'A variable whose value follows a task: each task has its own copy of what was set when it was created.',
    chapter: 'tasks',
  },
  {
    word: 'coroutine',
    meaning:
      'A call that can stop in the middle and go on later; calling its function makes it, and does not start it.',
    chapter: 'coroutines',
  },
  {
    word: 'deadline',
    meaning: 'The moment at which a wait is given up, by the clock of the loop.',
    chapter: 'timeouts',
  },
  {
    word: 'deadlock',
    meaning: 'Tasks that wait for each other, so that none of them ever goes on.',
    chapter: 'coordination',
  },
  {
    word: 'debug mode',
    meaning:
      'A setting under which the loop reports slow steps and mistakes that it passes over otherwise.',
    chapter: 'errors',
  },
  {
    word: 'done callback',
    meaning: 'A function that a future has the loop call when it is done.',
    chapter: 'build-your-own',
  },
  {
    word: 'drain',
    meaning: 'To wait until a connection has taken enough of what was written to it.',
    chapter: 'io',
  },
  {
    word: 'driver',
    meaning:
      'The library that speaks to a database; one that blocks needs a thread, an asynchronous one is awaited.',
    chapter: 'integration',
  },
  {
    word: 'eager task',
    meaning: 'A task that runs up to its first wait while it is being created.',
    chapter: 'tasks',
  },
  {
    word: 'event loop',
    meaning:
      'What runs everything: it takes what is ready, runs it piece by piece, and waits when nothing is.',
    chapter: 'event-loop',
  },
  {
    word: 'exception group',
    meaning: 'One error that carries several, when more than one job failed.',
    chapter: 'errors',
  },
  {
    word: 'exception handler',
    meaning: 'The function to which the loop reports the errors that nobody awaits.',
    chapter: 'errors',
  },
  {
    word: 'executor',
    meaning: 'Threads or processes that run plain functions beside the loop.',
    chapter: 'executors',
  },
  {
    word: 'fire and forget',
    meaning:
      'To start a task and keep no hold of it; its errors are noticed late, and its end may never come.',
    chapter: 'tasks',
  },
  {
    word: 'future',
    meaning: 'A place for a result that is not there yet; everything that waits, waits for one.',
    chapter: 'tasks',
  },
  {
    word: 'gather',
    meaning: 'To wait for several awaitables at the same time and get their results in order.',
    chapter: 'tasks',
  },
  {
    word: 'GIL',
    meaning: 'The lock of CPython that lets only one thread at a time run Python code.',
    chapter: 'executors',
  },
  {
    word: 'graceful shutdown',
    meaning:
      'To take nothing new, finish or cancel what is under way, clean up, and only then end.',
    chapter: 'production',
  },
  {
    word: 'handle',
    meaning: 'A callback that the loop has been asked to call; it can be cancelled before.',
    chapter: 'event-loop',
  },
  {
    word: 'I/O-bound',
    meaning:
      'Slow because it waits for the world outside: what asyncio helps with. The opposite is CPU-bound.',
    chapter: 'why-async',
  },
  {
    word: 'jitter',
    meaning:
      "A random part of a pause, so that those who failed together don't come back together.",
    chapter: 'timeouts',
  },
  {
    word: 'latency',
    meaning: 'How long one thing takes from its beginning to its end.',
    chapter: 'why-async',
  },
  {
    word: 'lock',
    meaning: 'What only one task can hold at a time; the others wait for their turn.',
    chapter: 'coordination',
  },
  {
    word: 'parallelism',
    meaning: 'Several things that run at the very same moment, on several processors.',
    chapter: 'why-async',
  },
  {
    word: 'pass',
    meaning:
      'One turn of the loop: it looks at its timers and at the world, and runs what was ready at that moment.',
    chapter: 'event-loop',
  },
  {
    word: 'percentile',
    meaning:
      'A value that so many of a hundred measurements don’t exceed: one request in a hundred takes longer than the p99.',
    chapter: 'production',
  },
  {
    word: 'process pool',
    meaning: 'Processes that run plain functions in parallel, on copies of their arguments.',
    chapter: 'executors',
  },
  {
    word: 'Promise',
    meaning: "JavaScript's own future: it has started when you get it, and can't be cancelled.",
    chapter: 'integration',
  },
  {
    word: 'queue',
    meaning:
      'What some tasks put things into and others take them out of, each waiting where it has to.',
    chapter: 'coordination',
  },
  {
    word: 'race',
    meaning: 'A mistake that depends on who comes first; across an await, even without threads.',
    chapter: 'coordination',
  },
  {
    word: 'rate limit',
    meaning: 'So many calls in a span of time, and not more.',
    chapter: 'coordination',
  },
  {
    word: 'ready queue',
    meaning: 'The handles that the loop will run in its next pass, first come, first served.',
    chapter: 'event-loop',
  },
  {
    word: 'runner',
    meaning: 'What makes a loop, runs a program on it, and tidies up; `run` uses one.',
    chapter: 'event-loop',
  },
  {
    word: 'selector',
    meaning:
      'What the loop waits in when nothing is ready: it wakes it for the next timer, or when data arrives.',
    chapter: 'event-loop',
  },
  {
    word: 'semaphore',
    meaning: 'A lock that a given number of tasks can hold at a time.',
    chapter: 'coordination',
  },
  {
    word: 'shield',
    meaning: 'To wait for a task so that cancelling the wait leaves the task alone.',
    chapter: 'cancellation',
  },
  {
    word: 'signal',
    meaning:
      'A message of the operating system to a program, such as SIGTERM, which asks it to end.',
    chapter: 'production',
  },
  {
    word: 'step',
    meaning: 'What a task does between two waits; nothing else runs meanwhile.',
    chapter: 'tasks',
  },
  {
    word: 'stream',
    meaning: 'A connection as something to read from and to write to, at any size of piece.',
    chapter: 'io',
  },
  {
    word: 'structured concurrency',
    meaning: 'The rule that no task outlives the block of code that started it.',
    chapter: 'structured-concurrency',
  },
  {
    word: 'subprocess',
    meaning: 'Another program that this one has started; they speak through pipes.',
    chapter: 'io',
  },
  {
    word: 'suspend',
    meaning:
      'To stop in the middle and give control back to the loop, until what is waited for is there.',
    chapter: 'coroutines',
  },
  {
    word: 'task',
    meaning: 'A coroutine that the loop drives, beside all others.',
    chapter: 'tasks',
  },
  {
    word: 'task group',
    meaning:
      'Tasks that belong to a block: it ends when they have, and when one fails the others are cancelled.',
    chapter: 'structured-concurrency',
  },
  {
    word: 'thread pool',
    meaning: 'Threads that run blocking functions beside the loop.',
    chapter: 'executors',
  },
  {
    word: 'throughput',
    meaning: 'How much is done in a span of time.',
    chapter: 'why-async',
  },
  {
    word: 'timeout',
    meaning:
      'A limit for a wait; when it is over, what is waited for is cancelled, and a TimeoutError is raised.',
    chapter: 'timeouts',
  },
  {
    word: 'timer',
    meaning: 'A handle that becomes ready at a given time.',
    chapter: 'event-loop',
  },
  {
    word: 'trace',
    meaning: 'The list of everything that the loop did, from which the timelines are drawn.',
    chapter: 'production',
  },
  {
    word: 'virtual time',
    meaning: "The simulated loop's clock, which doesn't wait but jumps to the next timer.",
    chapter: 'why-async',
  },
  {
    word: 'wakeup',
    meaning:
      'What a future that is done does to a task that waited for it: its next step joins the ready queue.',
    chapter: 'build-your-own',
  },
];
