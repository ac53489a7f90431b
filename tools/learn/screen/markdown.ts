import { type Style, wrap } from './style.ts';

/** Paragraphs of Markdown for a terminal: code, stress and lists; nothing else occurs in tasks. */
export function showMarkdown(paragraphs: readonly string[], style: Style, indent = 0): string[] {
  return paragraphs.flatMap((paragraph, index) => [
    ...(index > 0 ? [''] : []),
    ...wrap(styleInline(stripFence(paragraph), style), style, indent),
  ]);
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
