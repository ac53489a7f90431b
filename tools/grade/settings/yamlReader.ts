import { readFileSync } from 'node:fs';
import { distance } from 'fastest-levenshtein';
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml';
import { UsageError } from '../../course/index.ts';

/** A YAML file whose values are read one by one, so that what is wrong is said with its line. */
export class YamlReader {
  readonly root: Node | null;
  readonly #file: string;
  readonly #lines = new LineCounter();

  constructor(file: string) {
    this.#file = file;
    const document = parseDocument(readText(file), { lineCounter: this.#lines });
    const [error] = document.errors;
    if (error) {
      const { line } = this.#lines.linePos(error.pos[0]);
      throw new UsageError(`${file}:${line}: this is not YAML. ${firstLine(error.message)}`);
    }
    this.root = document.contents;
  }

  /** The fields of a map, of which no others may be there. */
  fields(node: Node | null, what: string, known: readonly string[]): Map<string, Node> {
    if (node === null) return new Map();
    if (!isMap(node)) throw this.wrong(node, `${what} must have fields: ${known.join(', ')}`);
    const fields = new Map<string, Node>();
    for (const { key, value } of (node as YAMLMap<Node, Node | null>).items) {
      const name = String(isScalar(key) ? key.value : key);
      if (!known.includes(name)) throw this.wrong(key, describeUnknown(name, what, known));
      if (value !== null) fields.set(name, value);
    }
    return fields;
  }

  items(node: Node, what: string): Node[] {
    if (isSeq<Node>(node)) return node.items;
    throw this.wrong(node, `${what} must be a list`);
  }

  text(node: Node, what: string): string {
    const value = contentOf(node);
    if (typeof value === 'string' && value.trim() !== '') return value;
    throw this.wrong(node, `${what} must be a text`, value);
  }

  number(node: Node, what: string, least: number, most = Number.POSITIVE_INFINITY): number {
    const value = contentOf(node);
    if (typeof value === 'number' && value >= least && value <= most) return value;
    const range = Number.isFinite(most) ? `from ${least} to ${most}` : `of at least ${least}`;
    throw this.wrong(node, `${what} must be a number ${range}`, value);
  }

  oneOf<T extends string>(node: Node, what: string, allowed: readonly T[]): T {
    const value = contentOf(node);
    const found = allowed.find((word) => word === value);
    if (found !== undefined) return found;
    throw this.wrong(node, `${what} must be one of: ${allowed.join(', ')}`, value);
  }

  time(node: Node, what: string): Date {
    const value = contentOf(node);
    const time = new Date(typeof value === 'string' ? value : Number.NaN);
    const hasZone = typeof value === 'string' && /(?:Z|[+-]\d\d:?\d\d)$/.test(value);
    if (hasZone && !Number.isNaN(time.getTime())) return time;
    const wanted = 'must be a time with its zone, like 2026-12-01T23:59:00+01:00';
    throw this.wrong(node, `${what} ${wanted}`, value);
  }

  wrong(node: Node | null, rule: string, ...seen: unknown[]): UsageError {
    const { line } = this.#lines.linePos(node?.range?.[0] ?? 0);
    const but = seen.length === 0 ? '' : `; it is ${JSON.stringify(seen[0])}`;
    return new UsageError(`${this.#file}:${line}: ${rule}${but}.`);
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`${file} can't be read: ${(error as Error).message}`);
  }
}

function contentOf(node: Node): unknown {
  return isScalar(node) ? node.value : node.toJSON();
}

function describeUnknown(name: string, what: string, known: readonly string[]): string {
  const [nearest] = [...known].sort((one, other) => distance(name, one) - distance(name, other));
  const isNear = nearest !== undefined && distance(name, nearest) <= 3;
  const hint = isNear ? `Did you mean ${nearest}?` : `Known: ${known.join(', ')}`;
  return `${what} has no "${name}". ${hint}`;
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? '';
}
