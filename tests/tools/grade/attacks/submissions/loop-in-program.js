// aim: the same in a simulated program, which runs beside the loop without a clock of its own
// ends: failed
// points: 1
import { createSubprocessExec, getRunningLoop } from 'asyncio';
import { simulate } from 'asyncio/testing';
export function* both(first, second, arrived) {
  const results = [];
  getRunningLoop().simulation.programs.define('cheat', function* () {
    for (const coroutine of [first, second])
      simulate(function* () {
        results.push(yield* coroutine);
        arrived(results.at(-1));
      }).result();
  });
  const process = yield* createSubprocessExec('cheat');
  yield* process.wait();
  return results;
}
