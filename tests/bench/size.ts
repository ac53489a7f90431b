/** How much code the core is: lines with code on them, without blank lines and comments. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { projectRoot } from '../../tools/course/index.ts';

/** What a program can't do without, by what it is called in asyncio. */
const CORE = {
  loop: ['loop/core', 'loop/eventLoop', 'loop/simulated', 'loop/host'],
  futures: ['future'],
  tasks: ['task', 'sleep', 'pass', 'gather', 'wait'],
  timeouts: ['timeouts'],
  groups: ['taskGroup'],
  locks: ['lock', 'event', 'condition', 'semaphore', 'barrier'],
  queues: ['queues', 'priorityQueue', 'lifoQueue'],
  runner: ['runner'],
};

export interface Size {
  readonly part: string;
  readonly lines: number;
}

export function measureCore(): Size[] {
  return Object.entries(CORE).map(([part, files]) => ({
    part,
    lines: files.reduce((sum, file) => sum + countLines(join('runtime', `${file}.ts`)), 0),
  }));
}

function countLines(file: string): number {
  const path = join(projectRoot, file);
  const source = ts.createSourceFile(file, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
  const lines = new Set<number>();
  collect(source, source, lines);
  return lines.size;
}

/** Every token marks the lines that it stands on; comments are no tokens. */
function collect(node: ts.Node, source: ts.SourceFile, lines: Set<number>): void {
  const parts = node.getChildren(source).filter((part) => !ts.isJSDoc(part));
  for (const part of parts) collect(part, source, lines);
  if (parts.length > 0 || node.kind === ts.SyntaxKind.EndOfFileToken) return;
  const first = source.getLineAndCharacterOfPosition(node.getStart(source)).line;
  const last = source.getLineAndCharacterOfPosition(node.end).line;
  for (let line = first; line <= last; line += 1) lines.add(line);
}
