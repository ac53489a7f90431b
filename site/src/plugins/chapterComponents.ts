import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const FRONT_MATTER = /^---\r?\n[\s\S]*?\r?\n---\r?\n/;
const components = fileURLToPath(new URL('../components/index.ts', import.meta.url));

/** What a page may use. MDX falls back to these names only where a page doesn't define them itself. */
const NAMES = [
  'Example',
  'Exercise',
  'Exercises',
  'Hint',
  'Misconception',
  'Pitfall',
  'Predict',
  'Runtime',
  'Starter',
  'Aside',
  'Steps',
  'TabItem',
  'Tabs',
];

/** Gives every page the course's components without an import, so that chapters hold prose and nothing else; `base` is the site's. */
export function chapterComponents(base: string): Plugin {
  return {
    name: 'chapter-components',
    enforce: 'pre',
    transform: {
      filter: { id: /\.mdx$/ },
      handler: (page: string, id: string) => ({ code: rewritePage(page, id, base), map: null }),
    },
  };
}

/** Prepares a page for MDX; `file` says whether it is an exercise's. */
export function rewritePage(page: string, file: string, base = '/'): string {
  return addImport(placeStarter(nameEmptyHeadings(addBase(page, base)), file));
}

/** Pages link to each other as if the site lay at the root of its host. */
function addBase(page: string, base: string): string {
  return page.replaceAll('](/', `](${base}`);
}

/** An exercise's starter stands between its task and its first hint, unless the page says where. */
function placeStarter(page: string, id: string): string {
  if (!/\/exercises\/.*index\.mdx$/.test(id) || page.includes('<Starter')) return page;
  const hint = page.indexOf('<Hint');
  const place = hint < 0 ? page.length : hint;
  return `${page.slice(0, place)}\n\n<Starter />\n\n${page.slice(place)}`;
}

/** A table of comparisons may have nothing to say in a heading; a screen reader needs a word there. */
function nameEmptyHeadings(page: string): string {
  return page.replace(/^\|.*\|(?=[ \t]*\n\|[\s:|-]+\|[ \t]*$)/gm, (heading) =>
    heading.replace(/\|[ \t]*(?=\|)/g, '| <span class="sr-only">notes</span> '),
  );
}

/** Behind the front matter, on a line of its own. */
function addImport(page: string): string {
  const [frontMatter = ''] = FRONT_MATTER.exec(page) ?? [];
  const body = page.slice(frontMatter.length);
  const used = NAMES.filter((name) => body.includes(`<${name}`));
  if (used.length === 0) return page;
  return `${frontMatter}import { ${used.join(', ')} } from ${JSON.stringify(components)};\n\n${body}`;
}
