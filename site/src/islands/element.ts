/** An element with a class and what it holds: texts stay texts. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

/** The child of `place` with this class; it must be there, for our own components put it there. */
export function findPart(place: HTMLElement, selector: string): HTMLElement {
  const part = place.querySelector<HTMLElement>(selector);
  if (!part) throw new Error(`There is no ${selector} here.`);
  return part;
}
