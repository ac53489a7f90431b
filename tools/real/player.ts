/** The program that runs an exercise's real.ts: what it imports as `./exercise` is the answer. The request is its one argument. */
import { registerHooks } from 'node:module';
import { HostLoop, SimulatedLoop, setDefaultLoopFactory } from 'asyncio';
import { describeError } from '../lesson/player/describeError.ts';
import { nodeSources } from '../lesson/player/sources.ts';

/** An answer that waits for ever waits no longer than this, in seconds. A real database needs some of them to start. */
const PATIENCE = 100;

const { program, answer, root, simulate } = JSON.parse(process.argv[2] ?? '{}');
const sources = nodeSources(root);

setDefaultLoopFactory(() => (simulate ? new SimulatedLoop() : new HostLoop()));
registerHooks({
  resolve: (specifier, context, next) =>
    next(specifier === './exercise' && context.parentURL === program ? answer : specifier, context),
});
process.on('unhandledRejection', fail);
process.on('uncaughtException', fail);
setTimeout(
  () => fail(new Error(`It still ran after ${PATIENCE} seconds.`)),
  PATIENCE * 1000,
).unref();
import(program).catch(fail);

function fail(error: unknown): void {
  console.error(describeError(error, sources));
  process.exit(1);
}
