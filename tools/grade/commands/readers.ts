import { UsageError } from '../../course/index.ts';
import type { IsolationMode } from '../sandbox/layers/isolation.ts';

export interface Shard {
  /** From 1. */
  readonly number: number;
  readonly of: number;
}

/** `--only`: of several the last one would count, and nobody would hear of the others. */
export function readOnly(values: readonly string[]): string | undefined {
  if (values.length < 2) return values[0];
  throw new UsageError(
    `--only can be given once, not for each of ${values.join(', ')}. Several exercises are named in --settings.`,
  );
}

export function readNumber(flag: string, text: string, unit: string, least = 0.1): number {
  const value = Number(text);
  if (text.trim() !== '' && value >= least && Number.isFinite(value)) return value;
  throw new UsageError(`${flag} must be a number of ${unit}, not "${text}".`);
}

export function readShard(text: string): Shard {
  const [, number, of] = /^(\d+)\/(\d+)$/.exec(text) ?? [];
  const shard = { number: Number(number), of: Number(of) };
  if (shard.number >= 1 && shard.number <= shard.of) return shard;
  throw new UsageError(`--shard must be like 2/8, the second of eight parts, not "${text}".`);
}

const isolationModes: readonly IsolationMode[] = ['auto', 'full', 'reduced'];

export function readIsolation(text: string): IsolationMode {
  const mode = isolationModes.find((one) => one === text);
  if (mode) return mode;
  throw new UsageError(`--isolation must be ${isolationModes.join(', ')}, not "${text}".`);
}
