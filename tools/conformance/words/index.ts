/**
 * The words that generated programs are made of, in TypeScript. Each file lies beside its twin in Python.
 *
 * A word does one thing of asyncio's, and prints what came of it.
 */
export * from './callbacks.ts';
export * from './deadlines.ts';
export * from './generators.ts';
export * from './locks.ts';
export * from './queues.ts';
export * from './several.ts';
export * from './streams.ts';
export * from './tasks.ts';
export * from './threads.ts';
export { type Body, Boom, caught, runProgram, say } from './world.ts';
