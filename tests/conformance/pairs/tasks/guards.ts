// A task takes nothing but a coroutine.
import { type Coroutine, createTask, iscoroutine, isfuture, run } from 'asyncio';

function* brew(): Coroutine<void> {}

function* main(): Coroutine<void> {
  const coroutine = brew();
  console.log(iscoroutine(coroutine), iscoroutine(brew), isfuture(coroutine));
  const task = createTask(coroutine);
  console.log(iscoroutine(task), isfuture(task), task.getCoro() === coroutine);
  for (const wrong of [brew, task, 'tea'] as unknown[]) {
    try {
      createTask(wrong as Coroutine<void>);
    } catch (error) {
      if (error instanceof TypeError) console.log('not a coroutine');
    }
  }
}

await run(main());
