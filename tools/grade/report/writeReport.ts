import { join } from 'node:path';
import type { CourseResults } from '../results/model.ts';
import { writeFile } from '../results/writeFile.ts';
import { overviewPage, pageOf } from './overviewPage.ts';
import { studentPage } from './studentPage.ts';

/** Writes the report: an overview for the instructor, and a page for each student. */
export function writeReport(course: CourseResults, out: string): void {
  const folder = join(out, 'report');
  for (const student of course.students)
    writeFile(join(folder, pageOf(student)), studentPage(student, course));
  writeFile(join(folder, 'index.html'), overviewPage(course, undefined));
}
