import { type Coroutine, HostLoop, run, SimulatedLoop } from 'asyncio';
import { expect, test } from 'vitest';

/** One program, one rule: in virtual time on the simulated network, and in real time on the loopback interface. */
export function onBothLoops<T>(rule: string, main: () => Coroutine<T>, expected: T): void {
  test(`${rule} (simulated)`, async () => {
    const loopFactory = () => new SimulatedLoop({ maxPasses: 100_000 });
    expect(await run(main(), { loopFactory })).toEqual(expected);
  });
  test(`${rule} (loopback)`, async () => {
    const loopFactory = () => new HostLoop();
    expect(await run(main(), { loopFactory })).toEqual(expected);
  });
}
