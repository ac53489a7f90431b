import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  isAwaited,
  wordsOfCallbacks,
  wordsOfTasks,
  wordsOfThreads,
} from '../../tools/conformance/signatures.ts';

const folder = join(import.meta.dirname, '../../tools/conformance/words');
const topics = readdirSync(folder)
  .filter((file) => file.endsWith('.py') && !/^(__init__|world)/.test(file))
  .map((file) => file.replace(/\.py$/, ''));

interface Word {
  readonly name: string;
  readonly waits: boolean;
}

for (const topic of topics) {
  test(`words/${topic} says the same words in the same order in both languages`, () => {
    expect(typeScriptWords(topic)).toEqual(pythonWords(topic));
  });
}

test('every word can be generated, and is awaited where it waits', () => {
  const signatures = [...wordsOfTasks, ...wordsOfCallbacks, ...wordsOfThreads];
  const generated = new Set(signatures.map(({ word }) => word));
  // This one is the world's own.
  generated.delete('say');
  const words = topics.flatMap(typeScriptWords);
  expect(new Set(words.map(({ name }) => name))).toEqual(generated);
  for (const { name, waits } of words) expect([name, isAwaited(name)]).toEqual([name, waits]);
});

function typeScriptWords(topic: string): Word[] {
  const source = readFileSync(join(folder, `${topic}.ts`), 'utf8');
  return [...source.matchAll(/^export function(\*?) (\w+)/gm)].map(([, star, name = '']) => ({
    name,
    waits: star === '*',
  }));
}

/** Functions without a twin are helpers. */
function pythonWords(topic: string): Word[] {
  const source = readFileSync(join(folder, `${topic}.py`), 'utf8');
  const helpers = ['awaitables', 'futureNamed', 'numbers', 'others', 'showBytes', 'withDeadline'];
  return [...source.matchAll(/^(async )?def (\w+)/gm)]
    .map(([, waits, name = '']) => ({ name: toCamelCase(name), waits: waits !== undefined }))
    .filter(({ name }) => !helpers.includes(name));
}

function toCamelCase(name: string): string {
  return name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
