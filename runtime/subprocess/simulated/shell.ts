/** The little that a simulated shell understands: a program and its arguments. */

import type { SimulatedPrograms } from './programs.ts';

/** What only a real shell can do. */
const SHELL_SYNTAX = /[|&;<>()$`\\"'*?[\]{}~]/;

/** A line that was defined as a whole is a program. Raises RangeError for anything that needs a real shell. */
export function parseLine(
  line: string,
  programs: SimulatedPrograms,
): { program: string; args: string[] } {
  if (programs.find(line)) return { program: line, args: [] };
  if (SHELL_SYNTAX.test(line))
    throw new RangeError(
      `The simulated shell understands only a program and its arguments, not ${line}. Define the whole line: loop.programs.define('${line}', …).`,
    );
  const [program = '', ...args] = line.trim().split(/\s+/);
  return { program, args };
}
