import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/**
 * Mends two scripts of libraries that cost a long chapter a second of a phone's time while it opens. Expressive Code's looks at
 * one block and changes it, then at the next: the browser lays out the page anew for each. Starlight's list of contents searches all of
 * the page for headings, element by element, to leave out what the next line of it copes with.
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
      const mended = code.replace(SEARCH, '$1');
      if (mended === code) throw new Error(`${id} is no longer what quickScripts.ts mends.`);
      return mended;
    },
  };
}

const SEARCH = /(~ \*|\.sl-markdown-content > \*):not\(:has\(\$\{this\.tocHeadingSelector\}\)\)/g;

function scrollableCode(): string {
  return readFileSync(new URL('../theme/scrollableCode.js', import.meta.url), 'utf8');
}
