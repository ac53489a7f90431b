/** What the world does later, in virtual time. */

import type { SimulatedLoop } from '../../loop/simulated.ts';

/** Does `action` beside the loop, `seconds` from now; never, if the loop is closed by then. */
export function later(loop: SimulatedLoop, seconds: number, action: () => void): void {
  loop.virtualTime.at(loop.time() + seconds, () => {
    if (!loop.isClosed()) action();
  });
}
