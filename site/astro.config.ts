import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { courseRoot } from '../tools/course/index.ts';
import { sidebar } from './src/course/sidebar.ts';
import { chapterComponents } from './src/plugins/chapterComponents.ts';

export default defineConfig({
  outDir: process.env.SITE_OUT ?? './dist',
  trailingSlash: 'always',
  prefetch: false,
  integrations: [
    starlight({
      title: 'In the Loop',
      description: 'A hands-on course on asyncio for TypeScript people.',
      sidebar: sidebar(),
      customCss: ['./src/styles/theme.css'],
      markdown: { processedDirs: [`${courseRoot}/lessons`, `${courseRoot}/exercises`] },
    }),
  ],
  vite: {
    plugins: [chapterComponents()],
    // The packages are the root's, where Astro does not look for those that hold .astro files.
    environments: { prerender: { resolve: { noExternal: ['@astrojs/starlight'] } } },
  },
});
