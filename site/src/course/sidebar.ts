import type { StarlightUserConfig } from '@astrojs/starlight/types';
import {
  type Chapter,
  type Exercise,
  listChapters,
  listExercises,
} from '../../../tools/course/index.ts';
import { pageId } from './addresses.ts';

type Sidebar = NonNullable<StarlightUserConfig['sidebar']>;

/** The chapters in order, each with its lesson and its exercises, as they lie in the folders. */
export function sidebar(): Sidebar {
  const exercises = listExercises();
  return [...listChapters().map((chapter) => chapterGroup(chapter, exercises)), reference];
}

const reference: Sidebar[number] = {
  label: 'Reference',
  collapsed: true,
  items: [
    { label: 'asyncio, here, Promises', link: '/appendices/counterparts/' },
    { label: 'Differences from CPython', link: '/appendices/differences/' },
    { label: 'Glossary', link: '/appendices/glossary/' },
    {
      label: 'API',
      collapsed: true,
      items: [
        { label: 'The language', link: '/appendices/reference/language/' },
        { label: 'Programs and loops', link: '/appendices/reference/programs/' },
        { label: 'Tasks', link: '/appendices/reference/tasks/' },
        { label: 'Coordination', link: '/appendices/reference/coordination/' },
        { label: 'Threads and processes', link: '/appendices/reference/executors/' },
        { label: 'Streams, processes, HTTP', link: '/appendices/reference/io/' },
        { label: 'Between the worlds', link: '/appendices/reference/bridges/' },
        { label: 'Only here', link: '/appendices/reference/apart/' },
        { label: 'Types', link: '/appendices/reference/types/' },
      ],
    },
    { label: 'For instructors', link: '/instructors/' },
  ],
};

function chapterGroup(chapter: Chapter, exercises: Exercise[]): Sidebar[number] {
  const own = exercises.filter((exercise) => exercise.chapter === chapter.id);
  return {
    label: `${chapter.number} ${chapter.title}`,
    collapsed: true,
    items: [
      { label: 'Lesson', link: `/${pageId(`lessons/${chapter.id}/index.mdx`)}/` },
      ...own.map((exercise) => ({
        label: exercise.title,
        link: `/${pageId(`exercises/${exercise.id}/index.mdx`)}/`,
      })),
    ],
  };
}
