/** Real programs: `sort`, and `sleep`, which takes longer than it may. */
import { type Coroutine, run, TimeoutError } from 'asyncio';
import { runTool } from './exercise';

function* main(): Coroutine<void> {
  const { code, output } = yield* runTool('sort', [], { input: 'Cleo\nAnna\nBora\n', seconds: 5 });
  console.log(`sort: exit code ${code}, ${output.trim().split('\n').join(' ')}`);
  try {
    yield* runTool('sleep', ['60'], { input: '', seconds: 0.5 });
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    console.log('sleep: ended before its time');
  }
}

await run(main());
