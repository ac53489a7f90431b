import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Chapter } from '../../../tools/course/index.ts';
import { allChapters } from '../course/catalogue.ts';

interface Lesson {
  readonly chapter: Chapter;
  /** The names in headings, the names in the prose each time they occur, and the names that examples import. */
  readonly headings: readonly string[];
  readonly mentions: ReadonlyMap<string, number>;
  readonly imports: ReadonlySet<string>;
}

/**
 * The chapter that teaches a name of the runtime: the first with the name in a heading, else the one whose prose has it most often as `code`, else
 * the first whose examples import it. undefined where no chapter has it.
 */
export function findTeacher(name: string): Chapter | undefined {
  const all = lessons();
  const named = all.find(({ headings }) => headings.includes(name));
  const mostly = all.reduce<Lesson | undefined>(
    (best, lesson) => (mentionsIn(lesson, name) > mentionsIn(best, name) ? lesson : best),
    undefined,
  );
  return (named ?? mostly ?? all.find(({ imports }) => imports.has(name)))?.chapter;
}

function mentionsIn(lesson: Lesson | undefined, name: string): number {
  return lesson?.mentions.get(name) ?? 0;
}

let known: Lesson[] | undefined;

/** In the course's order. Read once: a page asks for many names. The last chapter builds what the others teach, and says all of its names once more. */
function lessons(): Lesson[] {
  known ??= allChapters()
    .filter(({ slug }) => slug !== 'build-your-own')
    .map(readLesson);
  return known;
}

function readLesson(chapter: Chapter): Lesson {
  const page = readFileSync(join(chapter.folder, 'index.mdx'), 'utf8');
  const mentions = new Map<string, number>();
  for (const name of page.matchAll(/`[^`\n]+`/g).flatMap(([code]) => wordsOf(code)))
    mentions.set(name, (mentions.get(name) ?? 0) + 1);
  const headings = [...page.matchAll(/^#+ (.*)$/gm)].flatMap(([, heading = '']) =>
    wordsOf(heading),
  );
  return { chapter, headings, mentions, imports: new Set(importsOf(chapter.folder)) };
}

function importsOf(folder: string): string[] {
  const examples = join(folder, 'examples');
  return readdirSync(examples)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(examples, file), 'utf8'))
    .flatMap((source) => [...source.matchAll(/import \{([^}]*)\} from 'asyncio'/g)])
    .flatMap(([, names = '']) => wordsOf(names));
}

/** Names, not properties: `task.cancel` is about `task`. */
function wordsOf(code: string): string[] {
  return code.match(/(?<![\w.])[A-Za-z_]\w*/g) ?? [];
}
