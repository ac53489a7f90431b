import { element } from './element.ts';

/** Tells the reader what came of a press, below the buttons; the last thing that was said goes. */
export function say(place: HTMLElement, text: string): void {
  const note = place.querySelector('.edit-note') ?? element('p', 'edit-note');
  note.setAttribute('role', 'status');
  place.append(note);
  note.textContent = text;
}
