import { join } from 'node:path';
import { writeFile, writePieces } from '../../files/writeFile.ts';
import type { CourseResults } from '../results/model.ts';
import { compareClass } from '../similarity/compareClass.ts';
import { overviewPage, pageOf } from './overviewPage.ts';
import { similarityPage } from './similarityPage.ts';
import { studentPage } from './studentPage.ts';

/** Writes the report: an overview for the instructor, similar answers side by side, and a page for each student. */
export function writeReport(course: CourseResults, out: string): void {
  const folder = join(out, 'report');
  const pairs = compareClass(course);
  for (const student of course.students)
    writeFile(join(folder, pageOf(student)), studentPage(student, course));
  writeFile(join(folder, 'similarity.html'), similarityPage(pairs, course));
  writePieces(join(folder, 'index.html'), overviewPage(course, pairs.length));
}
