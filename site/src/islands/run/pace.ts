import { element } from '../element.ts';
import { readStored, store } from '../storage.ts';

/** Virtual seconds in a real one; 0 shows everything at once. */
const PACES = [
  { pace: 0, label: 'at once' },
  { pace: 1, label: 'in real time, 1×' },
  { pace: 2, label: 'in real time, 2×' },
  { pace: 10, label: 'in real time, 10×' },
] as const;

let chosen = Number(readStored('pace'));

export function readPace(): number {
  return PACES.some(({ pace }) => pace === chosen) ? chosen : 0;
}

/** A choice that all programs share and that is remembered. */
export function makePaceChoice(): HTMLSelectElement {
  const choice = element('select', '');
  choice.setAttribute('aria-label', 'Pace of the output');
  for (const { pace, label } of PACES) choice.append(new Option(label, String(pace)));
  const show = () => {
    choice.value = String(readPace());
  };
  show();
  choice.addEventListener('focus', show);
  choice.addEventListener('change', () => {
    chosen = Number(choice.value);
    store('pace', choice.value);
  });
  return choice;
}
