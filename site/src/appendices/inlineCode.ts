/** A piece of a text: code, or words. */
export interface Piece {
  readonly text: string;
  readonly isCode: boolean;
}

/** Texts in data mark code as Markdown does: with `backticks`. */
export function readPieces(text: string): Piece[] {
  return text
    .split('`')
    .map((piece, index) => ({ text: piece, isCode: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
