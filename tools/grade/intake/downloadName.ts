/** What the name of a downloaded folder or file tells about who handed it in. */
export interface DownloadName {
  /** The student's name as the platform writes it, or the whole name of the folder or file. */
  readonly label: string;
  /** The platform's number for the student (Canvas) or the submission (Moodle, Gradescope). */
  readonly number?: string;
  readonly platform: 'none' | 'Canvas' | 'Moodle' | 'Gradescope';
  /** Canvas marks what came after its deadline. */
  readonly isMarkedLate: boolean;
}

/**
 * Reads `doejane_LATE_1234_98765_work.zip` (Canvas), `Jane Doe_4711_assignsubmission_file_` or `…_file_work.zip` (Moodle), and
 * `submission_98765` (Gradescope). Any other name is the student's own.
 */
export function readDownloadName(fileName: string): DownloadName {
  const name = fileName.replace(/\.zip$/i, '');
  const moodle = /^(.+)_(\d+)_assignsubmission_file(?:_.*)?$/.exec(name);
  if (moodle) return named(moodle[1], moodle[2], 'Moodle');
  const canvas = /^([^_]+)_(LATE_)?(\d+)_(\d+)_.+$/.exec(name);
  if (canvas)
    return { ...named(canvas[1], canvas[3], 'Canvas'), isMarkedLate: canvas[2] !== undefined };
  const gradescope = /^submission_(\d+)$/.exec(name);
  if (gradescope) return named(name, gradescope[1], 'Gradescope');
  return { label: name, platform: 'none', isMarkedLate: false };
}

function named(
  label = '',
  number: string | undefined,
  platform: DownloadName['platform'],
): DownloadName {
  return { label, platform, isMarkedLate: false, ...(number === undefined ? {} : { number }) };
}
