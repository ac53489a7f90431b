import type { ClassRoom, Participant } from '../intake/classRoom.ts';
import { mapSome } from '../jobs/mapSome.ts';
import { plural } from '../results/plural.ts';
import type { Assignment } from '../settings/assignments.ts';
import { lateness } from '../settings/lateness.ts';
import type { Settings } from '../settings/settings.ts';

/** Hand-ins open at a time: a class's would be more files than a process may have. */
const AT_A_TIME = 16;

/** What would be graded: exercises, then each student with what was found, then what a person should know. Nothing runs for it. */
export async function describePlan(
  room: ClassRoom,
  assignments: readonly Assignment[],
  settings: Settings,
): Promise<string[]> {
  const ids = assignments.map(({ exercise }) => exercise.id);
  const points = assignments.reduce((sum, { exercise }) => sum + exercise.points, 0);
  const students = await mapSome(room.participants, AT_A_TIME, (participant) =>
    describeStudent(participant, ids, settings),
  );
  return [
    `${plural(ids.length, 'exercise')}, ${plural(points, 'point')}:`,
    ...assignments.map(describeAssignment),
    '',
    `${plural(students.length, 'student')}:`,
    ...students,
    ...(room.remarks.length > 0 ? ['', ...room.remarks] : []),
  ];
}

function describeAssignment({ exercise, suites, limits }: Assignment): string {
  const own = Object.entries(limits).map(([name, value]) => `${name} ${value}`);
  const notes = [
    ...new Set(suites.map(({ visibility }) => visibility).filter((word) => word !== 'visible')),
    ...(suites.some(({ isHidden }) => isHidden) ? ['with tests of yours'] : []),
    ...own,
  ];
  const suffix = notes.length > 0 ? ` (${notes.join(', ')})` : '';
  return `  ${exercise.id}  ${plural(exercise.points, 'point')}${suffix}`;
}

async function describeStudent(
  { student, source, submitted, read }: Participant,
  ids: readonly string[],
  { late }: Settings,
): Promise<string> {
  const { byExercise, refused } = await read(ids);
  const found = [...byExercise.values()].filter(({ state }) => state !== 'missing').length;
  const what =
    source === undefined
      ? 'nothing handed in'
      : (refused ?? `${found} of ${plural(ids.length, 'answer')}`);
  const where = source === undefined || source === student.id ? '' : ` in ${source}`;
  const { days, kept } = lateness(late, submitted, student.extensionDays);
  const lateNote =
    days > 0 ? `, ${plural(days, 'day')} late: ${Math.round(kept * 100)} % of the points` : '';
  return `  ${student.id}${where}: ${what}${lateNote}`;
}
