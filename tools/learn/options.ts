import { parseArgs } from 'node:util';
import { UsageError } from '../course/index.ts';

export const USAGE = `npm run learn                       shows the next exercise, and checks your answers as you save them
npm run learn -- chapter/exercise   starts there
npm run learn -- --web              serves the site beside it; its exercises turn green as you solve them here
npm run learn -- --once [name]      checks one answer and ends: exit status 0 passed, 1 failed, 2 not understood
npm run learn -- pack               checks all answers and writes work.zip, to hand in

  --json            with --once: one JSON object instead of text (npm run --silent learn leaves npm's own lines out)
  --timeout N       seconds that one check may take (5)
  --port N          for --web (4321)
  --out FILE        for pack (work.zip)`;

export interface Options {
  readonly command: 'learn' | 'pack';
  readonly exercise: string | undefined;
  readonly once: boolean;
  readonly json: boolean;
  readonly web: boolean;
  readonly timeout: number;
  readonly port: number;
  readonly out: string;
}

/** Raises UsageError for what can't be understood. */
export function readOptions(commandLine: readonly string[]): Options {
  const { positionals, values } = parseArgs({
    args: [...commandLine],
    allowPositionals: true,
    options: {
      once: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      web: { type: 'boolean', default: false },
      timeout: { type: 'string', default: '5' },
      port: { type: 'string', default: '4321' },
      out: { type: 'string', default: 'work.zip' },
    },
  });
  const [name, ...others] = positionals;
  if (others.length > 0) throw new UsageError(`Name one exercise, not also "${others[0]}".`);
  const isPack = name === 'pack';
  if (isPack && values.web) throw new UsageError('pack and --web do not go together.');
  return {
    ...values,
    command: isPack ? 'pack' : 'learn',
    exercise: isPack ? undefined : name,
    once: values.once || values.json,
    timeout: readNumber('--timeout', values.timeout, 'a number of seconds above 0', (n) => n > 0),
    port: readNumber('--port', values.port, 'a port, 0 to 65535', isPort),
  };
}

function isPort(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= 65_535;
}

function readNumber(
  option: string,
  text: string,
  wanted: string,
  isRight: (value: number) => boolean,
): number {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  if (isRight(value)) return value;
  throw new UsageError(`${option} must be ${wanted}, not "${text}".`);
}
