// Without a running loop an eager task starts as any other.
import { type Coroutine, newEventLoop, Task } from 'asyncio';

function* child(): Coroutine<void> {
  console.log('child runs');
}

const loop = newEventLoop();
const task = new Task(child(), { loop, eagerStart: true });
console.log('created', task.done());
await loop.runUntilComplete(task);
loop.close();
