import { judge } from '../../checker/index.ts';
import { type Answers, answerTo } from '../intake/answers.ts';
import type { Participant } from '../intake/classRoom.ts';
import { combineSuites, type SuiteGrade } from '../results/combineSuites.ts';
import type { ExerciseResult } from '../results/model.ts';
import { completeLimits, type Limits } from '../sandbox/layers/limits.ts';
import { type JobSettings, makeJob } from './job.ts';
import { forSome } from './mapSome.ts';
import type { PreparedAssignment, PreparedSuite } from './prepareSuites.ts';
import type { Progress } from './progress.ts';
import { InfrastructureError, type Runner } from './runJob.ts';

export interface GradingOptions extends JobSettings {
  /** Where no assignment says otherwise. */
  readonly limits: Partial<Limits>;
  /** How many jobs are under way at a time. */
  readonly jobs: number;
  readonly onProgress: (progress: Progress) => void;
  /** In the order in which they are done; the index is the participant's. */
  readonly onGraded: (graded: GradedParticipant, index: number) => void;
}

export interface GradedParticipant {
  readonly participant: Participant;
  readonly refused?: string;
  /** In the order of the assignments. */
  readonly results: readonly ExerciseResult[];
}

/**
 * Grades everybody's answers to everything, some at a time. One student's answer has no bearing on another's, and nothing of a student is kept: whoever asks
 * gets it when all of it is there.
 */
export async function gradeClass(
  participants: readonly Participant[],
  assignments: readonly PreparedAssignment[],
  runner: Runner,
  options: GradingOptions,
): Promise<void> {
  const all = participants.length * assignments.length;
  const start = performance.now();
  let done = 0;
  await forSome(listTasks(participants, assignments), options.jobs, async (task) => {
    const { place, assignment, handIn } = task;
    const answers = await handIn.answers;
    handIn.results[place] = await gradeAssignment(assignment, answers, runner, options);
    handIn.left -= 1;
    if (handIn.left === 0) options.onGraded(toGraded(handIn, answers), handIn.index);
    done += 1;
    options.onProgress({ done, all, elapsed: performance.now() - start });
  });
}

/** What one student handed in, read, and as much of it graded as is. */
interface OpenHandIn {
  readonly index: number;
  readonly participant: Participant;
  readonly answers: Promise<Answers>;
  readonly results: ExerciseResult[];
  left: number;
}

interface Task {
  readonly handIn: OpenHandIn;
  readonly place: number;
  readonly assignment: PreparedAssignment;
}

/** Reads each hand-in once, when its first task is due. */
function* listTasks(
  participants: readonly Participant[],
  assignments: readonly PreparedAssignment[],
): Generator<Task> {
  const ids = assignments.map(({ exercise }) => exercise.id);
  for (const [index, participant] of participants.entries()) {
    const answers = participant.read(ids);
    const handIn = { index, participant, answers, results: [], left: ids.length };
    for (const [place, assignment] of assignments.entries()) yield { handIn, place, assignment };
  }
}

function toGraded({ participant, results }: OpenHandIn, { refused }: Answers): GradedParticipant {
  return { participant, ...(refused === undefined ? {} : { refused }), results };
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
