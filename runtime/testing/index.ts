/** Tools for testing programs: run them in virtual time, at once, and look at what they did. Start with simulate.ts. */
export { type CapturedConsole, captureConsole } from './console.ts';
export { type Simulation, type SimulationOptions, simulate } from './simulate.ts';
