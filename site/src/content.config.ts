import { defineCollection } from 'astro:content';
import { pathToFileURL } from 'node:url';
import { docsSchema } from '@astrojs/starlight/schema';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { courseRoot } from '../../tools/course/index.ts';
import { pageId, pagePatterns } from './course/addresses.ts';

/** What an exercise's front matter adds to a page's; `tools/course` requires it. */
const exerciseFields = z.object({
  concepts: z.array(z.string()).optional(),
  points: z.number().optional(),
  minutes: z.number().optional(),
});

export const collections = {
  docs: defineCollection({
    loader: glob({
      base: pathToFileURL(`${courseRoot}/`),
      pattern: pagePatterns,
      generateId: ({ entry }) => pageId(entry),
    }),
    schema: docsSchema({ extend: exerciseFields }),
  }),
};
