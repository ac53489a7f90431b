import pico from 'picocolors';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

export type Colours = ReturnType<typeof pico.createColors>;

/** How a screen is written: its size, and whether in colour. */
export interface Style {
  readonly columns: number;
  readonly rows: number;
  readonly colours: Colours;
  /** A text that terminals open when it is clicked; they show the text alone if they can't. */
  link(text: string, address: string): string;
}

export function createStyle(size: { columns: number; rows: number }, isColoured: boolean): Style {
  return {
    ...size,
    colours: pico.createColors(isColoured),
    link: (text, address) =>
      isColoured ? `\u001b]8;;${address}\u001b\\${text}\u001b]8;;\u001b\\` : text,
  };
}

const COLOUR = '(?:\\u001b\\[\\d+m)*';

/** Blanks, and a sign or a number before the text, perhaps in colour. */
const LEAD = new RegExp(`^\\s*(?:${COLOUR}(?:[-*!✓✗·]|\\d+\\.)${COLOUR} )?`);

/** A text in lines that fit, each after `indent` blanks; what a line begins with, as a dash, is repeated as blanks. */
export function wrap(text: string, { columns }: Style, indent = 0): string[] {
  const width = Math.max(20, Math.min(columns, 100) - indent);
  const blanks = ' '.repeat(indent);
  return text.split('\n').flatMap((line) => {
    const [lead = ''] = LEAD.exec(line) ?? [];
    const leadWidth = stringWidth(lead);
    const lines = wrapAnsi(line.slice(lead.length), width - leadWidth, { hard: true }).split('\n');
    return lines.map((part, index) => blanks + (index === 0 ? lead : ' '.repeat(leadWidth)) + part);
  });
}

/** Lines of code and pictures aren't wrapped but cut. */
export function cut(line: string, columns: number): string {
  if (stringWidth(line) <= columns) return line;
  const [first = ''] = wrapAnsi(line, columns - 1, {
    hard: true,
    wordWrap: false,
    trim: false,
  }).split('\n');
  return `${first}…`;
}

export function countPoints(points: number): string {
  return `${points} ${points === 1 ? 'point' : 'points'}`;
}

/** A line with something at its left end and, of what could stand at its right, the first that fits. */
export function spread(left: string, rights: readonly string[], columns: number): string {
  const room = columns - stringWidth(left);
  const right = rights.find((text) => stringWidth(text) < room);
  return right === undefined ? left : left + ' '.repeat(room - stringWidth(right)) + right;
}
