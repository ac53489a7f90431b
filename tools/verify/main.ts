/** `npm run verify -- [chapter[/exercise]]`: proves that the exercises' tests accept the solutions and reject the mistakes. */
import { parseArgs } from 'node:util';
import { runCommand, UsageError } from '../course/index.ts';
import { verify } from './verify.ts';

const USAGE = 'npm run verify -- [chapter[/exercise]]';

await runCommand(USAGE, async () => {
  const { positionals } = parseArgs({ allowPositionals: true, options: {} });
  if (positionals.length > 1) throw new UsageError(`Name one chapter or exercise: ${USAGE}`);
  const { problems, summary } = await verify(positionals[0]);
  for (const problem of problems) console.error(`✗ ${problem}`);
  console.log(summary);
  return problems.length === 0 ? 0 : 1;
});
