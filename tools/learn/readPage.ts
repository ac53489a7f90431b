export interface Page {
  readonly task: readonly string[];
  readonly hints: readonly string[];
}

const HINT = /<Hint>([\s\S]*?)<\/Hint>/g;

/**
 * The task and the hints of an exercise's page, as Markdown without components: paragraph by paragraph. Where the page shows a picture, its
 * address is named.
 */
export function readPage(page: string, address: string): Page {
  const body = page
    .replace(/^---\r?\n[\s\S]*?\r?\n---\r?\n/, '')
    .replace(/<Example\b[^>]*>/g, `(A picture belongs here: ${address})`);
  const hints = [...body.matchAll(HINT)].map(([, hint = '']) => listParagraphs(hint).join('\n\n'));
  return { task: listParagraphs(body.replace(HINT, '')), hints };
}

/** A line's end within a paragraph is where the author's editor was full; in lists and fences it counts. */
function listParagraphs(markdown: string): string[] {
  return markdown
    .replace(/<\/?[A-Z]\w*(?:\s[^>]*)?>/g, '')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .split(/\r?\n\s*\r?\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map(joinLines);
}

function joinLines(paragraph: string): string {
  if (/^(```|\|)/.test(paragraph)) return paragraph;
  return paragraph.replace(/\r?\n(?!\s*(?:[-*]|\d+\.) )\s*/g, ' ');
}
