import type { CourseResults, StudentResult } from './model.ts';

/** Everything, for programs, in pieces: without the texts of answers and starters, which lie elsewhere. */
export function* resultsJson(results: CourseResults): Generator<string> {
  const { exercises, students, ...rest } = results;
  const course = { ...rest, exercises: exercises.map(({ starter: _, ...exercise }) => exercise) };
  yield `${JSON.stringify(course, null, 2).slice(0, -2)},\n  "students": [`;
  let separator = '\n';
  for (const student of students) {
    yield separator + indent(JSON.stringify(toJson(student), null, 2));
    separator = ',\n';
  }
  yield '\n  ]\n}\n';
}

function toJson({ id, name, results, ...student }: StudentResult): unknown {
  return {
    student: id,
    name,
    ...student,
    grades: results.map(({ source: _, failingRun: __, ...grade }) => grade),
  };
}

/** JSON has line breaks only between its values. */
function indent(json: string): string {
  return `    ${json.replaceAll('\n', '\n    ')}`;
}
