/** What the reference says about one export of the runtime. */
export interface Entry extends Described {
  readonly name: string;
  readonly kind: 'function' | 'class' | 'type' | 'constant';
  readonly members: readonly Described[];
}

export interface Described {
  /** Declarations, as TypeScript writes them. */
  readonly signatures: readonly string[];
  /** The docstring: paragraphs, with `code` in backticks. */
  readonly paragraphs: readonly string[];
}
