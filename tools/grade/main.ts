/**
 * `npm run grade -- <submissions> --out <folder>`: the official tests against every student's answers. Read commands/gradeCommand.ts first, then, in
 * the order in which a hand-in passes through: settings/, intake/, jobs/, sandbox/, results/, report/.
 */
import { runCommand } from '../course/index.ts';

interface Command {
  readonly usage: string;
  run(commandLine: readonly string[]): Promise<number>;
}

/** Loads only what the command needs: grading needs bundlers, and most others don't. */
const commands = new Map<string | undefined, () => Promise<Command>>([
  ['doctor', () => import('./commands/doctorCommand.ts')],
  ['merge', () => import('./commands/mergeCommand.ts')],
  ['bundle', () => import('./commands/bundleCommand.ts')],
  ['worker', () => import('./commands/workerCommand.ts')],
]);

const commandLine = process.argv.slice(2);
const load = commands.get(commandLine[0]);
const { usage, run } = await (load?.() ?? import('./commands/gradeCommand.ts'));
await runCommand(usage, () => run(load ? commandLine.slice(1) : commandLine));
