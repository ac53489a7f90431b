import type { Limits } from '../sandbox/layers/limits.ts';

/** How an instructor grades a class. Everything has a default; a file of settings (readSettings.ts) says what differs. */
export interface Settings {
  readonly title: string;
  /** Which exercises count, by `chapter` or `chapter/exercise`; all if undefined. */
  readonly exercises: readonly ExerciseSettings[] | undefined;
  readonly limits: Partial<Limits>;
  readonly late: LatePolicy | undefined;
  /** When students see the results of the course's own tests. */
  readonly visibility: Visibility;
  /** And of those that `--hidden` adds. */
  readonly hiddenTests: Visibility;
}

export interface ExerciseSettings {
  readonly name: string;
  /** Instead of those of the exercise's page. */
  readonly points?: number;
  readonly limits: Partial<Limits>;
  readonly visibility: Visibility;
}

/** `hidden without text`: that a test was there, and whether it passed, and nothing else. */
export const visibilities = ['visible', 'after due', 'hidden', 'hidden without text'] as const;
export type Visibility = (typeof visibilities)[number];

export interface LatePolicy {
  readonly due: Date;
  /** Minutes after the deadline that count as in time. */
  readonly graceMinutes: number;
  /** Per cent of the points for each day begun. */
  readonly deductionPerDay: number;
  /** After so many days nothing counts any more. */
  readonly mostDays: number;
}

export const noSettings: Settings = {
  title: 'In the Loop',
  exercises: undefined,
  limits: {},
  late: undefined,
  visibility: 'visible',
  hiddenTests: 'hidden without text',
};
