import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { courseRoot } from '../tools/course/index.ts';
import { sidebar } from './src/course/sidebar.ts';
import { chapterComponents } from './src/plugins/chapterComponents.ts';
import { offline } from './src/plugins/offline.ts';
import { quickScripts } from './src/plugins/quickScripts.ts';
import { quietDirectives } from './src/plugins/quietDirectives.ts';
import { reference } from './src/plugins/reference.ts';

/** Where to build to, if not to site/dist: the tests build elsewhere. And where on its host the site will lie: `/course/`. */
const { SITE_OUT, SITE_BASE = '/' } = process.env;

export default defineConfig({
  base: SITE_BASE,
  outDir: SITE_OUT ?? './dist',
  // What a build keeps for the next one; builds that run at a time must not share it.
  cacheDir: SITE_OUT ? `${SITE_OUT}/../cache` : './node_modules/.astro',
  trailingSlash: 'always',
  prefetch: false,
  integrations: [
    starlight({
      title: 'In the Loop',
      description: 'A hands-on course on asyncio for TypeScript people.',
      favicon: '/favicon.svg',
      sidebar: sidebar(),
      routeMiddleware: './src/theme/routeData.ts',
      components: {
        Head: './src/theme/Head.astro',
        MarkdownContent: './src/theme/MarkdownContent.astro',
        PageTitle: './src/theme/PageTitle.astro',
        SiteTitle: './src/theme/SiteTitle.astro',
      },
      customCss: [
        './src/styles/tokens.css',
        './src/styles/theme.css',
        './src/styles/example.css',
        './src/styles/listing.css',
        './src/styles/output.css',
        './src/styles/controls.css',
        './src/styles/editor.css',
        './src/styles/verdict.css',
        './src/styles/breaking.css',
        './src/styles/predict.css',
        './src/styles/notes.css',
        './src/styles/exercise.css',
        './src/timeline/timeline.css',
        './src/islands/step/stepper.css',
      ],
      expressiveCode: {
        themes: ['vitesse-dark', 'vitesse-light'],
        useStarlightUiThemeColors: true,
      },
      markdown: { processedDirs: [`${courseRoot}/lessons`, `${courseRoot}/exercises`] },
    }),
    offline(),
  ],
  vite: {
    environments: {
      client: { build: { rolldownOptions: { output: { chunkFileNames: nameChunk } } } },
      // The packages are the root's, where Astro doesn't look for those that hold .astro files.
      prerender: { resolve: { noExternal: ['@astrojs/starlight'] } },
    },
    plugins: [chapterComponents(SITE_BASE), quietDirectives(), reference(), quickScripts()],
    // The same for `dev`.
    ssr: { noExternal: ['@astrojs/starlight'] },
  },
});

/** What comes only when a button is pressed lies apart from what every page loads. */
function nameChunk({ moduleIds }: { moduleIds: readonly string[] }): string {
  const isIsland = moduleIds.some((id) =>
    /\/src\/(islands|stepper|timeline)\/|\/@codemirror\//.test(id),
  );
  return isIsland ? 'islands/[name].[hash].js' : '_astro/[name].[hash].js';
}
