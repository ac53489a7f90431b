/** One row of the table in ../differences.ts. */

export interface Difference {
  /** Short and stable, for links. */
  readonly id: string;
  readonly what: string;
  readonly python: string;
  readonly here: string;
  readonly reason: string;
  /** The test that shows it: a file in tests/runtime/, and the title of a test in it. */
  readonly test: string;
}
