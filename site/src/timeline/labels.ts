import { text } from './shapes.ts';

/** A generous width of a letter at the labels' size, in pixels: nobody can measure text at build time. */
const LETTER = 6.1;

export interface LabelPlace {
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly className: string;
}

/** The label if there is room for it, shortened if there is room for most of it, else nothing: the tooltip has it. */
export function fitLabel(label: string, { from, to, y, className }: LabelPlace): string {
  const room = Math.floor((to - from - 10) / LETTER);
  if (label === '' || room < Math.min(4, label.length)) return '';
  const fitting = label.length <= room ? label : `${label.slice(0, room - 1).trimEnd()}…`;
  return text(fitting, { class: className, x: from + 5, y });
}
