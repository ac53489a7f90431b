import { element, findPart } from '../element.ts';

/** Puts what a check says below the buttons, in the place of what an earlier one said. */
export function showVerdict(place: HTMLElement, ...content: readonly (Node | string)[]): void {
  const known = place.querySelector('.verdict');
  const box = known ?? element('div', 'verdict');
  if (!known) {
    box.setAttribute('role', 'status');
    findPart(place, '.controls').after(box);
  }
  box.replaceChildren(...content);
}
