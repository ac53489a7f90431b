import { join } from 'node:path';
import { writeFile, writePieces } from '../../files/writeFile.ts';
import { exercismResults } from './exercism.ts';
import { toFileName } from './fileNames.ts';
import type { Format } from './formats.ts';
import { gitHubClassroomResults } from './gitHubClassroom.ts';
import { gradescopeResults } from './gradescope.ts';
import { junitXml } from './junit.ts';
import type { CourseResults, ExerciseResult, StudentResult } from './model.ts';
import { prairieLearnResults } from './prairieLearn.ts';

/** Writes a format: one file, one per student, or one per student and exercise, as whoever reads it wants it. */
export function writeFormat(format: Format, results: CourseResults, out: string): void {
  const folder = join(out, format);
  switch (format) {
    case 'junit':
      return writePieces(join(out, 'junit.xml'), junitXml(results));
    case 'gradescope':
      return perStudent(results, folder, (student) => gradescopeResults(student, results));
    case 'github':
      return perStudent(results, folder, (student) => gitHubClassroomResults(student, results));
    case 'prairielearn':
      return perAnswer(results, folder, (one) => prairieLearnResults(one, results.isAfterDue));
    case 'exercism':
      return perAnswer(results, folder, (one) => exercismResults(one, results.isAfterDue));
  }
}

function perStudent(
  { students }: CourseResults,
  folder: string,
  toText: (student: StudentResult) => string,
): void {
  for (const student of students)
    writeFile(join(folder, toFileName(student.id), 'results.json'), toText(student));
}

function perAnswer(
  { students }: CourseResults,
  folder: string,
  toText: (result: ExerciseResult) => string,
): void {
  for (const { id, results } of students)
    for (const result of results)
      writeFile(join(folder, toFileName(id), result.exercise, 'results.json'), toText(result));
}
