import { join } from 'node:path';
import { writeFile, writePieces } from '../../files/writeFile.ts';
import type { CanvasExport } from './canvas.ts';
import { fillCanvas } from './canvas.ts';
import type { Format } from './formats.ts';
import { gradesCsv } from './gradesCsv.ts';
import type { CourseResults } from './model.ts';
import { resultsJson } from './resultsJson.ts';
import { writeFormat } from './writeFormats.ts';

export interface Wanted {
  readonly formats: readonly Format[];
  readonly canvas: CanvasExport | undefined;
}

/** Writes all that was asked for into the folder of results. */
export async function writeEverything(
  results: CourseResults,
  out: string,
  { formats, canvas }: Wanted,
): Promise<void> {
  writeFile(join(out, 'grades.csv'), gradesCsv(results));
  writePieces(join(out, 'results.json'), resultsJson(results));
  const { writeReport } = await import('../report/writeReport.ts'); // Not before it is needed.
  writeReport(results, out);
  for (const format of formats) writeFormat(format, results, out);
  if (canvas) writeFile(join(out, 'canvas.csv'), fillCanvas(canvas, results));
}
