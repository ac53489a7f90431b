/**
 * Running the lessons' examples: `runExample` for the site's build and the tests, main.ts for the command line.
 * Start with runExample.ts; what happens inside the thread that it starts is in player/simulated.ts.
 */

export { type Declaration, readDeclaration } from './declaration.ts';
export { defaultLimits, type Limits, type Performance, runExample } from './runExample.ts';
