import stringWidth from 'string-width';
import { type Style, wrap } from './style.ts';

/** Paragraphs of Markdown for a terminal: code, stress, lists and tables; nothing else occurs in tasks. */
export function showMarkdown(paragraphs: readonly string[], style: Style, indent = 0): string[] {
  return paragraphs.flatMap((paragraph, index) => [
    ...(index > 0 ? [''] : []),
    ...(paragraph.startsWith('|')
      ? showTable(paragraph, style)
      : wrap(styleInline(stripFence(paragraph), style), style, indent)),
  ]);
}

/** Its columns as wide as they must be, its heading dim. */
function showTable(table: string, style: Style): string[] {
  const rows = table
    .split('\n')
    .filter((line) => !/^[|\s:-]+$/.test(line))
    .map((line) => line.split('|').slice(1, -1))
    .map((cells) => cells.map((cell) => styleInline(cell.trim(), style)));
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((cells) => stringWidth(cells[column] ?? ''))),
  );
  return rows.map((cells, row) => {
    const line = widths.map((width, column) => pad(cells[column] ?? '', width)).join('  ');
    return row === 0 ? style.colours.dim(line.trimEnd()) : line.trimEnd();
  });
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(width - stringWidth(text));
}

function stripFence(paragraph: string): string {
  return paragraph.replace(/^```\w*\n|\n```$/g, '');
}

function styleInline(text: string, { colours }: Style): string {
  return text
    .replace(/`([^`]+)`/g, (_, code: string) => colours.cyan(code))
    .replace(/\*\*([^*]+)\*\*/g, (_, strong: string) => colours.bold(strong))
    .replace(/(?<![\w*])[*_]([^*_\s][^*_]*)[*_](?![\w*])/g, (_, stress: string) =>
      colours.italic(stress),
    )
    .replace(/^(\s*)[-*] /gm, '$1- ');
}
