// A group may hold groups. split and subgroup keep the nesting.
import { type Coroutine, ExceptionGroup, run } from 'asyncio';

class PumpError extends Error {}
class HeaterError extends Error {}

// #region program
function show(error: Error | undefined, indent = ''): void {
  console.log(`${indent}${error?.message ?? 'nothing'}`);
  if (!(error instanceof ExceptionGroup)) return;
  for (const part of error.exceptions) show(part, `${indent}  `);
}

function* main(): Coroutine<void> {
  const blocked = new PumpError('the pump is blocked');
  const cold = new HeaterError('no gas');
  const leak = new PumpError('the hose leaks');
  const east = new ExceptionGroup('east house', [blocked, cold]);
  const west = new ExceptionGroup('west house', [leak]);
  const night = new ExceptionGroup('the night', [east, west]);

  console.log('everything:');
  show(night);
  console.log('without pumps:');
  const [, rest] = night.split(PumpError);
  show(rest);
  console.log('only what leaks:');
  show(night.subgroup((error) => error.message.includes('leaks')));
  console.log('only type errors:');
  show(night.subgroup(TypeError));
}
// #endregion

await run(main());
