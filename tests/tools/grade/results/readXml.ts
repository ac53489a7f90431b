export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
}

const TOKEN = /<\?xml[^>]*\?>|<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** Reads XML strictly: raises an error for anything that is not well-formed, or holds a character that XML 1.0 forbids. */
export function readXml(text: string): Element {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it looks for them.
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text))
    throw new Error('A character that XML forbids.');
  const root: Element = { name: '', attributes: {}, children: [] };
  const open = [root];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    if (match.index !== end) break;
    end += match[0].length;
    const [, closing, name, attributes = '', alone, content] = match;
    if (content !== undefined) decode(content);
    if (name === undefined) continue;
    if (closing) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing.`);
      continue;
    }
    const element = { name, attributes: readAttributes(attributes), children: [] };
    open.at(-1)?.children.push(element);
    if (!alone) open.push(element);
  }
  if (end !== text.length) throw new Error(`Not well-formed at: ${text.slice(end, end + 40)}`);
  const [first, ...others] = root.children;
  if (first === undefined || others.length > 0 || open.length > 1) throw new Error('Not one tree.');
  return first;
}

function readAttributes(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/([\w:-]+)="([^"]*)"/g)];
  return Object.fromEntries(pairs.map(([, name = '', value = '']) => [name, decode(value)]));
}

function decode(text: string): string {
  return text.replace(/&(#?\w*);?/g, (whole, name: string) => {
    const known = ENTITIES[name] ?? (name.startsWith('#') ? ' ' : undefined);
    if (known === undefined || !whole.endsWith(';')) throw new Error(`${whole} is no entity.`);
    return known;
  });
}
