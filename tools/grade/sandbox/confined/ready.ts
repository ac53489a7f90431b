/** What the engine says first, when its job has arrived: what goes wrong before is the machine's fault, and after it the answer's. */
export const READY = 'ready';
