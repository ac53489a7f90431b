import type { Plugin } from 'vite';
import { readRuntime } from '../appendices/reference/readRuntime.ts';

const NAME = 'virtual:reference';

/** The module `virtual:reference`: what TypeDoc reads in the runtime, once for a build and only if a page asks for it. */
export function reference(): Plugin {
  let entries: ReturnType<typeof readRuntime> | undefined;
  return {
    name: 'reference',
    resolveId: { filter: { id: /^virtual:reference$/ }, handler: () => `\0${NAME}` },
    load: {
      filter: { id: /virtual:reference$/ },
      handler: async () => {
        entries ??= readRuntime();
        return `export const entries = ${JSON.stringify(await entries)};`;
      },
    },
  };
}
