import { readFileSync } from 'node:fs';
import { type Example, findExample } from '../../../tools/course/index.ts';
import { type Declaration, readDeclaration } from '../../../tools/lesson/declaration.ts';
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
  /** It imports nothing that a page lacks, and needs no real time. */
  readonly runsInPage: boolean;
  /** Why it runs in real time only, if so; then the run is the recorded one, and has no trace. */
  readonly realOnly: string | undefined;
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
  const { example, declaration } = lookUp(page, component, () =>
    findRecorded(nameInChapter(request.name, page)),
  );
  const { realOnly, differs } = declaration;
  const typescript = lookUp(page, component, () => readExcerpt(example.file, region));
  const python = example.python && readTwin(example.python, region);
  return {
    id: example.id,
    name: example.name,
    typescript,
    python: python || undefined,
    run: realOnly === undefined ? await runOnce(example) : readRecordedRun(example),
    runsInPage: realOnly === undefined && !importsOthers(example.file),
    realOnly,
    difference: readDifference(differs, example),
  };
}

/** `findRecorded` has seen to it that there is a recording. */
function readRecordedRun({ recording = '' }: Example): Performance {
  return { output: readFileSync(recording, 'utf8'), errors: '', trace: [], time: 0, realTime: 0 };
}

/** Whether it needs more than the runtime. */
function importsOthers(file: string): boolean {
  const imports = readFileSync(file, 'utf8').matchAll(/^(?:import|\} from) .*?'([^']+)';$/gm);
  return [...imports].some(([, name = '']) => !/^asyncio(\/|$)/.test(name));
}

function readDifference(
  reason: string | undefined,
  { recording }: Example,
): Difference | undefined {
  if (reason === undefined || !recording) return undefined;
  return { reason, output: readFileSync(recording, 'utf8') };
}

/** An example whose twin nobody ran may print anything. */
function findRecorded(name: string): { example: Example; declaration: Declaration } {
  const example = findExample(name);
  const declaration = readDeclaration(example);
  const mustBeRecorded = example.python !== undefined || declaration.realOnly !== undefined;
  if (!mustBeRecorded || example.recording) return { example, declaration };
  throw new Error(`It has no recording. Make one: npm run record -- ${example.id}`);
}

/** Python may need no region of its own: then its whole file is shown. */
function readTwin(file: string, region: string | undefined): Excerpt {
  return readExcerpt(file, region !== undefined && hasRegion(file, region) ? region : undefined);
}

function describe({ component, name, region }: ExampleRequest): string {
  const where = region === undefined ? '' : ` region="${region}"`;
  return `<${component} name="${name}"${where}>`;
}
