import { element } from '../element.ts';
import { makeLink } from './link.ts';
import type { EditSession } from './session.ts';

export function makeEditControls(session: EditSession): HTMLElement[] {
  return [
    makeButton('Reset', () => session.reset()),
    makeButton('Copy link', async () => copyLink(session)),
  ];
}

export function makeButton(label: string, press: () => unknown): HTMLButtonElement {
  const button = element('button', '', label);
  button.type = 'button';
  button.addEventListener('click', press);
  return button;
}

/** Where a page may not write to the clipboard, the link stands in the address bar. */
async function copyLink(session: EditSession): Promise<void> {
  const link = await makeLink(session.current);
  try {
    await navigator.clipboard.writeText(link);
    session.say('The link is copied. It carries your code.');
  } catch {
    history.replaceState(null, '', link);
    session.say('The link is in the address bar. It carries your code.');
  }
}
