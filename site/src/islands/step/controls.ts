import { element } from '../element.ts';

export interface Control {
  readonly name: string;
  readonly icon: string;
  readonly label: string;
  readonly keys: string;
}

/** Paths on a grid of 16. */
export const PLAY_ICON = 'M4 2.5L13 8l-9 5.5z';
export const PAUSE_ICON = 'M5 3v10M11 3v10';

const CONTROLS: readonly Control[] = [
  { name: 'first', icon: 'M4 3v10M13 3L6 8l7 5z', label: 'To the first step', keys: 'Home' },
  {
    name: 'passBack',
    icon: 'M8 3L2 8l6 5zM14 3L8 8l6 5z',
    label: 'Back by a pass',
    keys: 'Page up',
  },
  { name: 'back', icon: 'M11 3L4 8l7 5z', label: 'Back', keys: '←' },
  { name: 'play', icon: PLAY_ICON, label: 'Play', keys: 'Space' },
  { name: 'on', icon: 'M5 3l7 5-7 5z', label: 'On', keys: '→' },
  { name: 'passOn', icon: 'M8 3l6 5-6 5zM2 3l6 5-6 5z', label: 'On by a pass', keys: 'Page down' },
  { name: 'last', icon: 'M12 3v10M3 3l7 5-7 5z', label: 'To the last step', keys: 'End' },
];

export function makeControls(press: (name: string) => void): HTMLElement {
  const bar = element(
    'div',
    'st-buttons',
    ...CONTROLS.map((control) => makeButton(control, press)),
  );
  bar.setAttribute('role', 'group');
  bar.setAttribute('aria-label', 'Move through the run');
  return bar;
}

function makeButton(
  { name, icon, label, keys }: Control,
  press: (name: string) => void,
): HTMLElement {
  const button = element('button', `st-${name}`);
  button.type = 'button';
  button.title = `${label} (${keys})`;
  button.setAttribute('aria-label', label);
  setIcon(button, icon);
  button.addEventListener('click', () => press(name));
  return button;
}

export function setIcon(button: HTMLElement, icon: string): void {
  button.innerHTML = `<svg viewBox="0 0 16 16" aria-hidden="true"><path d="${icon}"/></svg>`;
}
