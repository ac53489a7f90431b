import { readFileSync } from 'node:fs';
import { listExamples, listExercises, readStarter } from '../../../../tools/course/index.ts';

/** The programs as they come with the course, for islands: the text in the page is highlighted, and maybe only a region. */
export function getStaticPaths() {
  const examples = listExamples().map(({ id, file }) => ({
    params: { program: `example/${id}` },
    props: { text: readFileSync(file, 'utf8') },
  }));
  const exercises = listExercises().map((exercise) => ({
    params: { program: `exercise/${exercise.id}` },
    props: { text: readStarter(exercise) },
  }));
  return [...examples, ...exercises];
}

export function GET({ props }: { props: { text: string } }): Response {
  return new Response(props.text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
