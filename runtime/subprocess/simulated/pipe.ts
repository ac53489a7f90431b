/** A pipe between the program and a simulated process: one direction, without latency, full at 64 KiB as on Linux. */

import type { SimulatedLoop } from '../../loop/simulated.ts';
import { Conditions } from '../../network/simulated/conditions.ts';
import { SimulatedLink } from '../../network/simulated/link.ts';
import { Wire } from '../../network/simulated/wire.ts';

export interface Pipe {
  /** The program's end. */
  readonly link: SimulatedLink;
  readonly wire: Wire;
}

const CONDITIONS = new Conditions({ latency: 0 });

/** The program writes, the process reads: `arrived` is called when there is something to read. */
export function inputPipe(loop: SimulatedLoop, arrived: () => void): Pipe {
  const wire = new Wire(loop, CONDITIONS, { left: () => link.bytesLeft(), arrived });
  const link = new SimulatedLink(loop, { out: wire, in: unused(loop) }, {});
  return { link, wire };
}

/** The process writes, the program reads: `left` is called when there is room again. */
export function outputPipe(loop: SimulatedLoop, left: () => void): Pipe {
  const wire = new Wire(loop, CONDITIONS, { left, arrived: () => link.bytesArrived() });
  const link = new SimulatedLink(loop, { out: unused(loop), in: wire }, {});
  return { link, wire };
}

function unused(loop: SimulatedLoop): Wire {
  return new Wire(loop, CONDITIONS, { left: () => undefined, arrived: () => undefined });
}
