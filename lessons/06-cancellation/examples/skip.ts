// "Skip" cancels one song, "stop" the player. Both call cancel().
import {
  CancelledError,
  type Coroutine,
  createTask,
  currentTask,
  run,
  sleep,
  type Task,
  wait,
} from 'asyncio';

// #region player
class Player {
  private task: Task | undefined;
  private skipping = false;

  skip(): void {
    if (this.skipping) return;
    this.skipping = true;
    this.task?.cancel();
  }

  *play(songs: string[]): Coroutine<void> {
    this.task = currentTask();
    for (const song of songs) {
      try {
        console.log(`play ${song}`);
        yield* sleep(3);
      } catch (error) {
        if (!this.wasSkipped(error)) throw error;
        console.log(`${song} skipped`);
      }
    }
  }

  /** Takes the request of skip() back. Is any other left? */
  private wasSkipped(error: unknown): boolean {
    if (!this.skipping) return false;
    this.skipping = false;
    const requestsLeft = this.task?.uncancel();
    return requestsLeft === 0 && error instanceof CancelledError;
  }
}
// #endregion

// #region main
function* main(): Coroutine<void> {
  const player = new Player();
  const songs = ['Aria', 'Blues', 'Coda'];
  const task = createTask(player.play(songs), { name: 'player' });

  yield* sleep(1);
  player.skip();
  console.log(`skip: ${task.cancelling()} request`);
  yield* sleep(1);
  console.log(`a second later: ${task.cancelling()}`);

  task.cancel();
  console.log(`stop: ${task.cancelling()} request`);
  yield* wait([task]);
  console.log(`cancelled: ${task.cancelled() ? 'yes' : 'no'}`);
}
// #endregion

await run(main());
