import { readStarter } from '../../course/index.ts';
import type { PreparedAssignment } from '../jobs/prepareSuites.ts';
import { completeLimits, type Limits } from '../sandbox/layers/limits.ts';
import { isAfterDue } from '../settings/lateness.ts';
import type { Settings } from '../settings/settings.ts';
import type { CourseResults, ExerciseInfo, ExerciseResult, StudentResult } from './model.ts';

export interface Collected {
  readonly students: Iterable<StudentResult>;
  /** The longest that anybody has beyond the deadline. */
  readonly longestExtension: number;
  readonly assignments: readonly PreparedAssignment[];
  readonly settings: Settings;
  readonly seed: number;
  /** As they were given on the command line; those of the settings come before these. */
  readonly limits: Partial<Limits>;
  readonly remarks: readonly string[];
}

/** Everything that a grading found out, in one piece. */
export function collectResults(collected: Collected, now = new Date()): CourseResults {
  const { students, longestExtension, assignments, settings, seed, limits } = collected;
  const findings = lookThrough(students);
  return {
    title: settings.title,
    at: now.toISOString(),
    seed,
    isolation: [...findings.isolations].sort().join('; ') || 'nothing had to run',
    limits: completeLimits({ ...limits, ...settings.limits }),
    isAfterDue: isAfterDue(settings.late, now, longestExtension),
    ...(settings.late ? { due: settings.late.due.toISOString() } : {}),
    exercises: assignments.map(toInfo),
    students,
    remarks: [
      ...collected.remarks,
      ...findings.remarks,
      ...remarkOnTimes(findings, settings),
      ...remarkOnIsolation(findings),
    ],
  };
}

interface Findings {
  students: number;
  /** With a hand-in of which nobody knows when. */
  untimed: number;
  results: number;
  readonly isolations: Set<string>;
  /** How many results come from each. */
  readonly reduced: Map<string, number>;
  readonly remarks: string[];
}

function lookThrough(students: Iterable<StudentResult>): Findings {
  const findings: Findings = {
    students: 0,
    untimed: 0,
    results: 0,
    isolations: new Set(),
    reduced: new Map(),
    remarks: [],
  };
  for (const student of students) {
    findings.students += 1;
    if (student.source !== undefined && student.submitted === undefined) findings.untimed += 1;
    for (const result of student.results) countIsolation(result, findings);
    findings.remarks.push(...remarkOn(student));
  }
  return findings;
}

function countIsolation({ isolation, level }: ExerciseResult, findings: Findings): void {
  const { isolations, reduced } = findings;
  findings.results += 1;
  if (isolation === undefined) return;
  isolations.add(isolation);
  if (level === 'reduced') reduced.set(isolation, (reduced.get(isolation) ?? 0) + 1);
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
function remarkOnIsolation({ reduced, results }: Findings): string[] {
  return [...reduced].map(
    ([isolation, count]) =>
      `${count} of ${results} results come from ${isolation}. An answer that breaks out of the engine is held by what is left. See: npm run grade -- doctor`,
  );
}

function remarkOnTimes({ untimed, students }: Findings, { late }: Settings): string[] {
  if (late === undefined || untimed === 0) return [];
  return [
    `When ${untimed} of ${students} handed in is not known, so they count as in time. The roster's column "submitted" can say it.`,
  ];
}
