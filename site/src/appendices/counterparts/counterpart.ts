/** One row of the table: the same thing in three worlds. `backticks` are code; an empty text is "there is no such thing". */
export interface Counterpart {
  readonly python: string;
  readonly here: string;
  readonly promises: string;
  /** The names that the runtime exports for it. */
  readonly names: readonly string[];
}
