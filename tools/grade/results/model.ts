import type { TraceEvent } from 'asyncio/trace';
import type { CheckError, TestResult } from '../../checker/index.ts';
import type { Isolation } from '../sandbox/layers/isolation.ts';
import type { Visibility } from '../settings/settings.ts';

/** Everything that a grading found out. All reports are made from this, also those of several machines' parts. */
export interface CourseResults {
  readonly title: string;
  /** When the grading ended, ISO. */
  readonly at: string;
  readonly seed: number;
  readonly isolation: string;
  readonly limits: Readonly<Record<string, number>>;
  /** Whether what waits for the deadline may be shown. */
  readonly isAfterDue: boolean;
  readonly due?: string;
  readonly exercises: readonly ExerciseInfo[];
  /** A large class lies in a file: each time they are gone through, they are read. */
  readonly students: Iterable<StudentResult>;
  /** What a person should know: files that nobody owns, work that was left out, verdicts that differ. */
  readonly remarks: readonly string[];
}

export interface ExerciseInfo {
  readonly id: string;
  readonly title: string;
  readonly points: number;
  readonly starter: string;
  readonly tests: readonly TestInfo[];
  readonly mistakes: readonly { name: string; mistake: string; fails: readonly string[] }[];
}

export interface TestInfo {
  readonly name: string;
  readonly visibility: Visibility;
  /** The instructor's own. */
  readonly isHidden: boolean;
}

export interface StudentResult {
  readonly id: string;
  readonly name: string;
  readonly email?: string;
  readonly section?: string;
  /** A platform's names for the student. */
  readonly aliases?: readonly string[];
  /** What was handed in lies there; missing if nothing was. */
  readonly source?: string;
  readonly submitted?: string;
  /** The platform says so, by its own deadline. */
  readonly isMarkedLate?: boolean;
  readonly daysLate: number;
  /** The share of the points that lateness leaves. */
  readonly kept: number;
  /** Why nothing was read. */
  readonly refused?: string;
  readonly results: readonly ExerciseResult[];
  /** Before and after lateness. */
  readonly earned: number;
  readonly total: number;
}

export interface ExerciseResult {
  readonly exercise: string;
  readonly status: 'passed' | 'failed' | 'error' | 'not submitted';
  readonly points: number;
  readonly maxPoints: number;
  readonly tests: readonly GradedTest[];
  readonly error?: CheckError;
  readonly milliseconds: number;
  readonly isolation?: string;
  /** `reduced` if a layer of the sandbox was missing for any of its tests. */
  readonly level?: Isolation['level'];
  /** The grader failed, not the answer. */
  readonly isUngraded?: boolean;
  /** Two runs gave different verdicts. */
  readonly differs?: boolean;
  readonly source?: string;
  /** What the loop did in the first test that failed, where the engine tells. */
  readonly failingRun?: FailingRun;
}

export interface FailingRun {
  readonly test: string;
  readonly trace: readonly TraceEvent[];
}

export interface GradedTest extends TestResult, TestInfo {
  /** Points: the exercise's, shared equally by the tests that the starter fails; 0 for the others. */
  readonly worth: number;
  /** Points; less than 0 for a test that the starter passes and the answer fails. They sum to what the exercise earned. */
  readonly earned: number;
}
