/** A piece of code, and the class of its colour: the same as the editor's. */
export interface Token {
  readonly text: string;
  readonly className: string;
}

const KEYWORDS =
  'as async await break case catch class const continue default delete do else export extends finally for from function get if import in ' +
  'instanceof interface let new of readonly return set static super switch this throw try type typeof var void while yield';

/** In this order: what comes first wins. Templates are cut further below. */
const PIECES: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['comment', /\/\/.*|\/\*[\s\S]*?\*\//],
  ['string', /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/],
  ['template', /`(?:\\.|\$\{(?:[^{}]|\{[^{}]*\})*\}|[^`\\])*`/],
  ['number', /\b(?:0x[\da-f_]+|\d[\d_]*(?:\.\d+)?(?:e[+-]?\d+)?n?)\b/i],
  ['bool', /\b(?:true|false|null|undefined)\b/],
  ['keyword', new RegExp(`\\b(?:${KEYWORDS.replaceAll(' ', '|')})\\b`)],
  ['typeName', /\b[A-Z]\w*\b/],
  ['variableName', /[a-zA-Z_$][\w$]*/],
  ['punctuation', /[^\s\w]/],
];

const PIECE = new RegExp(
  PIECES.map(([name, { source }]) => `(?<${name}>${source})`).join('|'),
  'g',
);

/** The lines of a TypeScript program, in coloured pieces. For reading only, so guessing well is enough. */
export function highlight(source: string): Token[][] {
  const lines: Token[][] = [[]];
  for (const { text, className } of tokenize(source))
    for (const [index, part] of text.split('\n').entries()) {
      if (index > 0) lines.push([]);
      if (part !== '') lines.at(-1)?.push({ text: part, className });
    }
  return lines;
}

function* tokenize(source: string): Generator<Token> {
  let end = 0;
  for (const match of source.matchAll(PIECE)) {
    if (match.index > end) yield { text: source.slice(end, match.index), className: '' };
    end = match.index + match[0].length;
    const name = Object.entries(match.groups ?? {}).find(([, text]) => text !== undefined)?.[0];
    if (name === 'template') yield* tokenizeTemplate(match[0]);
    else yield { text: match[0], className: `tok-${name}` };
  }
  yield { text: source.slice(end), className: '' };
}

/** What stands in `${…}` is code again. */
function* tokenizeTemplate(template: string): Generator<Token> {
  for (const part of template.split(/(\$\{(?:[^{}]|\{[^{}]*\})*\})/)) {
    if (part.startsWith('${')) {
      yield { text: '${', className: 'tok-punctuation' };
      yield* tokenize(part.slice(2, -1));
      yield { text: '}', className: 'tok-punctuation' };
    } else yield { text: part, className: 'tok-string' };
  }
}
