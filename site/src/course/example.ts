import { readFileSync } from 'node:fs';
import { type Example, findExample } from '../../../tools/course/index.ts';
import { readDeclaration } from '../../../tools/lesson/declaration.ts';
import type { Performance } from '../../../tools/lesson/index.ts';
import { nameInChapter, type Page } from './page.ts';
import { lookUp } from './pageError.ts';
import { runOnce } from './run.ts';
import { type Excerpt, hasRegion, readExcerpt } from './source.ts';

/** What a page asks for. */
export interface ExampleRequest {
  readonly page: Page;
  readonly component: 'Example' | 'Predict';
  readonly name: string;
  readonly region?: string | undefined;
}

/** An example, ready to be shown. */
export interface ShownExample {
  /** `02-coroutines/brew` */
  readonly id: string;
  readonly name: string;
  readonly typescript: Excerpt;
  readonly python: Excerpt | undefined;
  readonly run: Performance;
  /** Set where CPython prints something else, and must. */
  readonly difference: Difference | undefined;
}

export interface Difference {
  readonly reason: string;
  readonly output: string;
}

/** Finds an example, reads its files and runs it. Raises PageError for anything that is missing. */
export async function loadExample(request: ExampleRequest): Promise<ShownExample> {
  const { page, region } = request;
  const component = describe(request);
  const example = lookUp(page, component, () => findRecorded(nameInChapter(request.name, page)));
  const typescript = lookUp(page, component, () => readExcerpt(example.file, region));
  const python = example.python && readTwin(example.python, region);
  return {
    id: example.id,
    name: example.name,
    typescript,
    python: python || undefined,
    run: await runOnce(example),
    difference: readDifference(example),
  };
}

function readDifference(example: Example): Difference | undefined {
  const { differs } = readDeclaration(example);
  if (differs === undefined || !example.recording) return undefined;
  return { reason: differs, output: readFileSync(example.recording, 'utf8') };
}

/** An example whose twin nobody ran may print anything. */
function findRecorded(name: string): Example {
  const example = findExample(name);
  if (!example.python || example.recording) return example;
  throw new Error(`It has no recording from CPython. Make one: npm run record -- ${example.id}`);
}

/** Python may need no region of its own: then its whole file is shown. */
function readTwin(file: string, region: string | undefined): Excerpt {
  return readExcerpt(file, region !== undefined && hasRegion(file, region) ? region : undefined);
}

function describe({ component, name, region }: ExampleRequest): string {
  const where = region === undefined ? '' : ` region="${region}"`;
  return `<${component} name="${name}"${where}>`;
}
