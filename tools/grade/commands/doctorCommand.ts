import { parseArgs } from 'node:util';
import { describeIsolation, findIsolation, type Layer } from '../sandbox/layers/isolation.ts';

export const usage = `npm run grade -- doctor
  says which layers of the sandbox this machine has, and how to get the others`;

/** Exit status 0: all of them. */
export async function run(commandLine: readonly string[]): Promise<number> {
  parseArgs({ args: [...commandLine] });
  const isolation = findIsolation();
  const always = [
    'yes  a realm in which an answer finds the language, the runtime and nothing else (ses)',
    'yes  a process of its own, without environment, ended with all that it starts',
    "yes  Node's permission model: no files, no processes, no threads",
  ];
  for (const line of [...always, ...isolation.layers.flatMap(describeLayer)]) console.log(line);
  console.log(`\nA run here has ${describeIsolation(isolation)}.`);
  return isolation.level === 'full' ? 0 : 1;
}

function describeLayer({ gives, isPresent, found, remedy, opens }: Layer): string[] {
  const line = `${isPresent ? 'yes' : 'no '}  ${gives} (${found})`;
  const below = [isPresent ? undefined : opens, remedy].filter((text) => text !== undefined);
  return [line, ...below.map((text) => `     ${text}`)];
}
