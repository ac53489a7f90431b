/** A program in virtual time that never ends. */
import { writeSync } from 'node:fs';
import { run, SimulatedLoop, sleep } from 'asyncio';

function* main() {
  writeSync(1, 'ready\n');
  for (;;) yield* sleep(1);
}
await run(main(), { loopFactory: () => new SimulatedLoop() });
