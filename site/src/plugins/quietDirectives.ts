import type { Plugin } from 'vite';

/** Drops a warning that Astro 7.3 causes on every page and that means nothing (withastro/astro issue 18087). */
export function quietDirectives(): Plugin {
  return {
    name: 'quiet-directives',
    config: () => ({
      build: {
        rolldownOptions: {
          onLog: (level, log, report) => {
            if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
          },
        },
      },
    }),
  };
}
