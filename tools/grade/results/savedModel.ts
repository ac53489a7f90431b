import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UsageError } from '../../course/index.ts';
import type { Place } from '../../files/lineFile.ts';
import { writeFile } from '../../files/writeFile.ts';
import type { CourseResults } from './model.ts';
import { StudentFile } from './studentFile.ts';

const COURSE = '.jobs/results.json';
const STUDENTS = '.jobs/students.jsonl';

/** A file for the students of a new grading. What an older one left stays until this one is saved. */
export function openStudents(out: string): StudentFile {
  const draft = join(out, `${STUDENTS}.tmp`);
  mkdirSync(dirname(draft), { recursive: true });
  writeFileSync(draft, '');
  return new StudentFile(draft);
}

/** Keeps everything beside the reports, so that parts from several machines can be joined. */
export function saveModel(course: CourseResults, students: StudentFile, out: string): void {
  const file = join(out, COURSE);
  rmSync(file, { force: true }); // It tells where in the file the students lie: never in another file.
  students.moveTo(join(out, STUDENTS));
  writeFile(file, JSON.stringify({ ...course, students: students.places }));
}

type SavedCourse = Omit<CourseResults, 'students'> & { readonly students: readonly Place[] };

export function loadModel(out: string): CourseResults {
  const file = join(out, COURSE);
  if (!existsSync(file))
    throw new UsageError(`${out} is no folder of results: there is no ${file}.`);
  const course: SavedCourse = JSON.parse(readFileSync(file, 'utf8'));
  return { ...course, students: new StudentFile(join(out, STUDENTS), course.students) };
}
