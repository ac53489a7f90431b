/** Somebody whose work is graded. */
export interface Student {
  /** The roster's id, or what the folder or the zip is called. Unique in a class. */
  readonly id: string;
  readonly name: string;
  readonly email?: string;
  readonly section?: string;
  /** Days that this student has beyond the deadline. */
  readonly extensionDays: number;
  /** When it was handed in, as the roster says. */
  readonly submitted?: Date;
}

/** Names that a file system or a person may take for the same have the same fold. */
export function fold(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** Letters and digits in order of the alphabet's words: `Doe, Jane`, `jane doe` and `Jane_Doe` are one person. */
export function nameKey(name: string): string {
  const words = fold(name).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.sort().join(' ');
}
