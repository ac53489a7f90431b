import { judge } from '../../checker/index.ts';
import { type Answers, answerTo } from '../intake/answers.ts';
import type { Participant } from '../intake/classRoom.ts';
import { combineSuites, type SuiteGrade } from '../results/combineSuites.ts';
import type { ExerciseResult } from '../results/model.ts';
import { completeLimits, type Limits } from '../sandbox/layers/limits.ts';
import { type JobSettings, makeJob } from './job.ts';
import { mapSome } from './mapSome.ts';
import type { PreparedAssignment, PreparedSuite } from './prepareSuites.ts';
import type { Progress } from './progress.ts';
import { InfrastructureError, type Runner } from './runJob.ts';

export interface GradingOptions extends JobSettings {
  /** Where no assignment says otherwise. */
  readonly limits: Partial<Limits>;
  /** How many jobs run at a time. */
  readonly jobs: number;
  readonly onProgress: (progress: Progress) => void;
}

export interface GradedParticipant {
  readonly participant: Participant;
  readonly refused?: string;
  /** In the order of the assignments. */
  readonly results: readonly ExerciseResult[];
}

/** Grades everybody's answers to everything, some at a time. One student's answer has no bearing on another's. */
export async function gradeClass(
  participants: readonly Participant[],
  assignments: readonly PreparedAssignment[],
  runner: Runner,
  options: GradingOptions,
): Promise<GradedParticipant[]> {
  const ids = assignments.map(({ exercise }) => exercise.id);
  const read = readOnce(participants, ids);
  const tasks = participants.flatMap((_, index) =>
    assignments.map((assignment) => ({ index, assignment })),
  );
  const start = performance.now();
  let done = 0;
  const results = await mapSome(tasks, options.jobs, async ({ index, assignment }) => {
    const answers = await read(index);
    const result = await gradeAssignment(assignment, answers, runner, options);
    done += 1;
    options.onProgress({ done, all: tasks.length, elapsed: performance.now() - start });
    return result;
  });
  return Promise.all(
    participants.map(async (participant, index) => {
      const { refused } = await read(index);
      return {
        participant,
        ...(refused === undefined ? {} : { refused }),
        results: results.slice(index * ids.length, (index + 1) * ids.length),
      };
    }),
  );
}

/** Reads each hand-in once. */
function readOnce(
  participants: readonly Participant[],
  ids: readonly string[],
): (index: number) => Promise<Answers> {
  const answers: Promise<Answers>[] = [];
  return (index) => {
    answers[index] ??= participants[index]?.read(ids) ?? Promise.resolve({ byExercise: new Map() });
    return answers[index];
  };
}

async function gradeAssignment(
  assignment: PreparedAssignment,
  answers: Answers,
  runner: Runner,
  options: GradingOptions,
): Promise<ExerciseResult> {
  const { exercise, suites } = assignment;
  const submission = answerTo(answers, exercise.id);
  if (submission.state !== 'submitted') {
    const error = submission.state === 'unreadable' ? submission.error : undefined;
    const grades = error
      ? suites.map((suite) => ({ suite, verdict: judge(suite.prepared, [], error) }))
      : undefined;
    return combineSuites(exercise, suites, grades);
  }
  const limits = completeLimits({ ...options.limits, ...assignment.limits });
  const { source } = submission;
  const grades = await Promise.all(
    suites.map((suite) => gradeSuite(suite, source, { runner, limits, options })),
  );
  return { ...combineSuites(exercise, suites, grades), source };
}

interface Around {
  readonly runner: Runner;
  readonly limits: Limits;
  readonly options: GradingOptions;
}

async function gradeSuite(
  suite: PreparedSuite,
  source: string,
  { runner, limits, options }: Around,
): Promise<SuiteGrade> {
  try {
    const { judged, ...rest } = await runner.run(makeJob(suite, source, limits, options));
    return { suite, ...judged, ...rest };
  } catch (error) {
    if (!(error instanceof InfrastructureError)) throw error;
    const message = `The grader could not judge this: ${error.message} Nothing is wrong with the answer; grade again.`;
    return {
      suite,
      verdict: judge(suite.prepared, [], { kind: 'crash', message }),
      isUngraded: true,
    };
  }
}
