import { expect, test } from 'vitest';
import { inspectAnswer } from '../../../tools/checker/inspectAnswer.ts';

test.each([
  ['an import that nothing uses', "import fs from 'node:fs';"],
  ['an import that only a type uses', "import { Foo } from './types.ts';\nlet foo: Foo;"],
  ['an import of a type', "import type { Foo } from './types.ts';"],
  ['a look for require', 'if (typeof require !== "undefined" && require.main === module) main();'],
  ['the runtime', "import { sleep } from 'asyncio';\nimport 'asyncio/testing';\nsleep(1);"],
])('%s is no import of something else', async (_what, source) => {
  expect(await inspectAnswer(source)).toBeUndefined();
});

test.each([
  ['a module that is used', "\nimport fs from 'node:fs';\nfs.rmSync('/');", 2],
  ['a module imported for its effects', "import './setup';", 1],
  ['a module that is exported', "export * from 'vitest';", 1],
  ['a module imported when it is needed', "const fs = () => import('node:fs');", 1],
  ['a module that a function requires', "function fs() {\n  return require('fs');\n}", 2],
])('%s is refused where it is imported', async (_what, source, line) => {
  expect(await inspectAnswer(source)).toMatchObject({ kind: 'import', line });
});
