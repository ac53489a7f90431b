/** The editors that are open, for islands that have something to show in one; none of them needs to load the editor for that. */
export interface OpenEditor {
  /** Marks a line, from 1, and scrolls it into view; undefined takes the mark away. */
  pointAt(line: number | undefined): void;
}

const open = new WeakMap<HTMLElement, OpenEditor>();

export function findEditor(place: HTMLElement): OpenEditor | undefined {
  return open.get(place);
}

export function noteEditor(place: HTMLElement, editor: OpenEditor | undefined): void {
  if (editor) open.set(place, editor);
  else open.delete(place);
}
