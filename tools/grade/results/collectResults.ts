import { readStarter } from '../../course/index.ts';
import type { GradedParticipant } from '../jobs/gradeClass.ts';
import type { PreparedAssignment } from '../jobs/prepareSuites.ts';
import type { Limits } from '../sandbox/layers/limits.ts';
import { isAfterDue, lateness } from '../settings/lateness.ts';
import type { Settings } from '../settings/settings.ts';
import type { CourseResults, ExerciseInfo, StudentResult } from './model.ts';
import { toHundredths } from './toHundredths.ts';

export interface Collected {
  readonly graded: readonly GradedParticipant[];
  readonly assignments: readonly PreparedAssignment[];
  readonly settings: Settings;
  readonly seed: number;
  readonly limits: Limits;
  readonly remarks: readonly string[];
}

/** Everything that a grading found out, in one piece. */
export function collectResults(collected: Collected, now = new Date()): CourseResults {
  const { graded, assignments, settings, seed, limits, remarks } = collected;
  const longest = Math.max(
    0,
    ...graded.map(({ participant }) => participant.student.extensionDays),
  );
  const students = graded.map((one) => toStudent(one, settings));
  const isolations = students.flatMap(({ results }) =>
    results.flatMap(({ isolation }) => isolation ?? []),
  );
  return {
    title: settings.title,
    at: now.toISOString(),
    seed,
    isolation: [...new Set(isolations)].sort().join('; ') || 'nothing had to run',
    limits,
    isAfterDue: isAfterDue(settings.late, now, longest),
    ...(settings.late ? { due: settings.late.due.toISOString() } : {}),
    exercises: assignments.map(toInfo),
    students,
    remarks: [
      ...remarks,
      ...students.flatMap(remarkOn),
      ...remarkOnTimes(students, settings),
      ...remarkOnIsolation(students),
    ],
  };
}

function toInfo({ exercise, suites }: PreparedAssignment): ExerciseInfo {
  return {
    id: exercise.id,
    title: exercise.title,
    points: exercise.points,
    starter: readStarter(exercise),
    tests: suites.flatMap(({ prepared, visibility, isHidden }) =>
      prepared.tests.map((name) => ({ name, visibility, isHidden })),
    ),
    mistakes: suites[0]?.mistakes ?? [],
  };
}

function toStudent(
  { participant, refused, results }: GradedParticipant,
  { late }: Settings,
): StudentResult {
  const { student, source, submitted, isMarkedLate, aliases } = participant;
  const { id, name, email, section } = student;
  const { days, kept } = lateness(late, submitted, student.extensionDays);
  const earned = results.reduce((sum, { points }) => sum + Math.round(points * 100), 0) / 100;
  return {
    id,
    name,
    ...(email === undefined ? {} : { email }),
    ...(section === undefined ? {} : { section }),
    ...(aliases.length > 0 ? { aliases } : {}),
    ...(source === undefined ? {} : { source }),
    ...(submitted === undefined ? {} : { submitted: submitted.toISOString() }),
    ...(isMarkedLate ? { isMarkedLate } : {}),
    ...(refused === undefined ? {} : { refused }),
    daysLate: days,
    kept,
    results,
    earned,
    total: toHundredths(earned * kept),
  };
}

function remarkOn({ id, refused, results, isMarkedLate, submitted }: StudentResult): string[] {
  const differing = results.filter(({ differs }) => differs).map(({ exercise }) => exercise);
  const ungraded = results.filter(({ isUngraded }) => isUngraded).map(({ exercise }) => exercise);
  return [
    ...(refused === undefined ? [] : [`${id}: ${refused}`]),
    ...differing.map(
      (exercise) =>
        `${id}, ${exercise}: two runs of the same answer gave different verdicts. That is a fault of the tests or of the grader.`,
    ),
    ...ungraded.map((exercise) => `${id}, ${exercise}: the grader failed. Grade again.`),
    ...(isMarkedLate && submitted === undefined
      ? [
          `${id}: marked as late by Canvas, which doesn't say by how much. Put the time into the roster's column "submitted".`,
        ]
      : []),
  ];
}

/** So that nobody takes a grade for safer than it is. */
function remarkOnIsolation(students: readonly StudentResult[]): string[] {
  const results = students.flatMap((student) => student.results);
  const reduced = results.filter(({ level }) => level === 'reduced');
  return [...new Set(reduced.map(({ isolation }) => isolation))].map((isolation) => {
    const { length } = reduced.filter((result) => result.isolation === isolation);
    return `${length} of ${results.length} results come from ${isolation}. An answer that breaks out of the engine is held by what is left. See: npm run grade -- doctor`;
  });
}

function remarkOnTimes(students: readonly StudentResult[], { late }: Settings): string[] {
  if (late === undefined) return [];
  const unknown = students.filter(
    ({ source, submitted }) => source !== undefined && submitted === undefined,
  );
  if (unknown.length === 0) return [];
  return [
    `When ${unknown.length} of ${students.length} handed in is not known, so they count as in time. The roster's column "submitted" can say it.`,
  ];
}
