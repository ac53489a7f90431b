/** The few SVG elements that the timeline consists of, as text: it is made at build time and in the page alike. */

type Attributes = Record<string, string | number | undefined>;

/** `title` becomes the element's tooltip. */
export function shape(name: string, attributes: Attributes, title?: string): string {
  const inner = title ? `<title>${escapeText(title)}</title></${name}>` : '';
  return `<${name}${written(attributes)}${inner ? `>${inner}` : '/>'}`;
}

export function text(content: string, attributes: Attributes): string {
  return `<text${written(attributes)}>${escapeText(content)}</text>`;
}

export function escapeText(content: string): string {
  return content.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

function written(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? round(value) : value}"`)
    .join('');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
