/** The loop that chapter 14 builds, under the examples of chapters 1 to 10: their files, unchanged, compared with what CPython printed. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, expect, test } from 'vitest';
import { courseRoot, type Example, findExercises, listExamples } from '../../tools/course/index.ts';
import { createQueue } from '../../tools/lesson/queue.ts';

/** What these need that the loop leaves out. The chapter's page has the list, too. */
const BEYOND: Readonly<Record<string, string>> = {
  '02-coroutines/second-helping': 'a coroutine that is awaited twice',
  '04-tasks/eager': 'createTask with eagerStart',
  '05-errors/gather-and-leave': 'cancelling what is left when main ends',
  '05-errors/handler': 'an exception handler that gets the loop and a context',
  '05-errors/return-exceptions': 'gather with returnExceptions',
  '05-errors/slow': 'debug mode',
  '05-errors/stacks': 'printStack',
  '07-timeouts/download': 'timeout().reschedule',
};

const [lastStage] = findExercises('build-your-own/selector');
const loop = lastStage?.solution ?? '';
const exported = new Set(
  [...readFileSync(loop, 'utf8').matchAll(/^export \w+\*? (\w+)/gm)].map(([, name]) => name),
);
const examples = listExamples().filter(
  (example) => example.chapter < '11' && example.recording && imports(example).every(isExported),
);
const player = join(courseRoot, 'tools/lesson/player/ownLoop.ts');
const queue = createQueue(2);
let same = 0;

afterAll(() => {
  console.log(`${same} examples of chapters 1 to 10 print on the built loop what CPython prints`);
});

test('the loop carries more than fifty examples', () => {
  expect(examples.length).toBeGreaterThan(50);
});

for (const example of examples) {
  const beyond = BEYOND[example.id];
  test.concurrent(
    beyond === undefined
      ? `${example.id} prints on it what CPython prints`
      : `${example.id} needs more: ${beyond}`,
    async () => {
      const printed = await queue(() => play(example));
      const recorded = readFileSync(example.recording ?? '', 'utf8');
      if (beyond === undefined) expect(printed).toBe(recorded);
      else expect(printed, 'it prints the same: take it off the list').not.toBe(recorded);
      if (printed === recorded) same += 1;
    },
  );
}

async function play({ file }: Example): Promise<string> {
  const request = JSON.stringify({ file, root: courseRoot, loop });
  const program = spawn(process.execPath, [player, request], {
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: 30_000,
    killSignal: 'SIGKILL',
  });
  return text(program.stdout);
}

/** What it imports from 'asyncio', without types. */
function imports({ file }: Example): string[] {
  const source = readFileSync(file, 'utf8');
  const lists = [...source.matchAll(/^import \{([^}]*)\} from '(asyncio[^']*)';/gm)];
  return lists.flatMap(([, names = '', module]) =>
    names
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '' && !name.startsWith('type '))
      .map((name) => (module === 'asyncio' ? name : `${module} ${name}`)),
  );
}

function isExported(name: string): boolean {
  return exported.has(name);
}
