/** Locks, queues and their like. Promises have none of them: programs bring packages. */

import type { Counterpart } from './counterpart.ts';

export const coordination: readonly Counterpart[] = [
  same('Lock', 'a chain of promises; `navigator.locks`'),
  same('Event', 'a promise that is resolved once'),
  same('Condition', ''),
  {
    python: '`Semaphore(3)`, `BoundedSemaphore(3)`',
    here: '`new Semaphore(3)`, `new BoundedSemaphore(3)`',
    promises: 'packages such as p-limit',
    names: ['Semaphore', 'BoundedSemaphore'],
  },
  {
    python: '`Barrier(3)`, `BrokenBarrierError`',
    here: '`new Barrier(3)`, `BrokenBarrierError`',
    promises: '',
    names: ['Barrier', 'BrokenBarrierError'],
  },
  {
    python: '`Queue(10)`, `LifoQueue`, `PriorityQueue`',
    here: '`new Queue<T>(10)`, `LifoQueue`, `PriorityQueue`',
    promises: 'a `TransformStream` with a high water mark',
    names: ['Queue', 'LifoQueue', 'PriorityQueue'],
  },
  {
    python: '`QueueEmpty`, `QueueFull`, `QueueShutDown`',
    here: 'the same names',
    promises: '',
    names: ['QueueEmpty', 'QueueFull', 'QueueShutDown'],
  },
];

function same(name: string, promises: string): Counterpart {
  return { python: `\`${name}()\``, here: `\`new ${name}()\``, promises, names: [name] };
}
