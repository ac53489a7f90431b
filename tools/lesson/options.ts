import { parseArgs } from 'node:util';
import { UsageError } from '../course/index.ts';

export const USAGE = `npm run lesson -- <chapter>/<example> [options]
  (no option)        run it in real time
  --simulate         run it in virtual time: nothing waits
  --trace FILE       also write what the loop did, for ui.perfetto.dev or chrome://tracing
  --python           run its Python twin instead
  --loop FILE        run it on a loop of your own (chapter 14): the file stands in for 'asyncio'
  --list             list the examples; with a chapter's name, those of the chapter`;

export interface Options {
  readonly name: string | undefined;
  readonly list: boolean;
  readonly simulate: boolean;
  readonly python: boolean;
  readonly trace: string | undefined;
  readonly loop: string | undefined;
}

export function readOptions(commandLine: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...commandLine],
    allowPositionals: true,
    options: {
      list: { type: 'boolean', default: false },
      simulate: { type: 'boolean', default: false },
      python: { type: 'boolean', default: false },
      trace: { type: 'string' },
      loop: { type: 'string' },
    },
  });
  const [name, ...others] = positionals;
  if (others.length > 0) throw new UsageError(`Run one example at a time, not also ${others[0]}.`);
  if (name === undefined && !values.list)
    throw new UsageError(`Name an example, or use --list:\n${USAGE}`);
  if (values.python && values.trace !== undefined)
    throw new UsageError('A trace is written of the TypeScript example only: leave --python away.');
  if (values.loop !== undefined && (values.python || values.simulate || values.trace !== undefined))
    throw new UsageError('Your loop has a clock of its own, and no trace: use --loop alone.');
  return { name, trace: undefined, loop: undefined, ...values };
}
