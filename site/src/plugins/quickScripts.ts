import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/**
 * Mends two scripts of libraries that cost a long chapter a second of a phone's time while it opens. Expressive Code's looks at
 * one block and changes it, then at the next: the browser lays out the page anew for each. Starlight's list of contents asks too much of
 * each element, while all it has to watch are the headings and the parts of the text.
 */
export function quickScripts(): Plugin {
  return {
    name: 'quick-scripts',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'asset' && /\/ec\.\w+\.js$/.test(file.fileName))
          file.source = scrollableCode();
    },
    transform(code, id) {
      if (!id.includes('/starlight-toc.')) return;
      if (!SEARCHED.test(code)) throw new Error(`${id} is no longer what quickScripts.ts mends.`);
      return code.replace(SEARCHED, PARTS);
    },
  };
}

/** Beside the headings: the siblings of each, and what holds none of them, found by comparing every element with all others. */
const SEARCHED = /`main :where\([^`]* ~ \*[\s\S]*?(?=\]\.join\()/;
const PARTS = '`main .sl-markdown-content > *`';

function scrollableCode(): string {
  return readFileSync(new URL('../theme/scrollableCode.js', import.meta.url), 'utf8');
}
