import { type Excerpt, readExcerpt } from './source.ts';

/** A starter begins with a line for `npm run verify`, `// fails: …`, which learners never see. */
export function readStarter(file: string): Excerpt {
  const excerpt = readExcerpt(file);
  const [first = '', ...rest] = excerpt.code.split('\n');
  return first.startsWith('// fails:')
    ? { ...excerpt, code: rest.join('\n').trimStart() }
    : excerpt;
}
