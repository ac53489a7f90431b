import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../course/index.ts';

/** A short name for a content: equal for equal parts, and for no others. */
export function digest(...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part);
  return hash.digest('hex').slice(0, 32);
}

/** What an answer's verdict depends on beside the answer and its tests: the runtime, the checker, the sandbox, Node. */
const HARNESS = ['runtime', 'tools/checker', 'tools/grade/sandbox', 'package-lock.json'];

/** The version of everything that judges: a change to any file of it makes all verdicts old. */
export function harnessVersion(): string {
  const files = HARNESS.flatMap((place) => listFiles(place)).sort();
  const texts = files.map((file) => readFileSync(join(projectRoot, file), 'utf8'));
  return digest(process.version, ...files, ...texts);
}

function listFiles(place: string): string[] {
  if (place.endsWith('.json')) return [place];
  return readdirSync(join(projectRoot, place), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'))
    .map(({ parentPath, name }) => join(parentPath, name).slice(projectRoot.length + 1));
}
