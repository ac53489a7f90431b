import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_LIMITS } from '../../../../tools/grade/sandbox/layers/limits.ts';

/** A hostile submission. Its first lines say what it is after and how it must end. */
export interface Attack {
  readonly name: string;
  readonly aim: string;
  /** `failed`, or `error` with its kind; any of them will do. */
  readonly ends: readonly string[];
  /** What the honest part of it is worth. */
  readonly points: number;
  /** What it is given: little if it only ends when it is ended, as long as any answer if it may be, else what a busy machine needs. */
  readonly seconds: number;
  readonly source: string;
}

const FOLDER = join(import.meta.dirname, 'submissions');

export function readAttacks(port: number): Attack[] {
  return readdirSync(FOLDER)
    .sort()
    .map((file) =>
      readAttack(file.replace(/\.js$/, ''), readFileSync(join(FOLDER, file), 'utf8'), port),
    );
}

function readAttack(name: string, text: string, port: number): Attack {
  const read = (field: string) => new RegExp(`^// ${field}: (.+)$`, 'm').exec(text)?.[1];
  const aim = read('aim');
  const ends = read('ends')?.split(' | ');
  if (aim === undefined || ends === undefined || !text.startsWith('// aim: '))
    throw new Error(`${name}.js doesn't say in its first lines what it is after and how it ends.`);
  return {
    name,
    aim,
    ends,
    points: Number(read('points') ?? 0),
    seconds: secondsFor(ends),
    source: text.replaceAll('__PORT__', String(port)),
  };
}

function secondsFor(ends: readonly string[]): number {
  if (!ends.includes('error timeout')) return 60;
  return ends.length === 1 ? 1 : DEFAULT_LIMITS.seconds;
}
