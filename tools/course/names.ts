import { distance } from 'fastest-levenshtein';

/** A name from the command line that the course doesn't know. The message is one line and names the nearest. */
export class UnknownNameError extends Error {
  override readonly name = 'UnknownNameError';
  readonly nearest: string[];

  constructor(kind: 'chapter' | 'example' | 'exercise', wanted: string, known: string[]) {
    const nearest = findNearest(wanted, known);
    super(`There is no ${kind} "${wanted}". ${suggest(kind, nearest, known)}`);
    this.nearest = nearest;
  }
}

/** `coroutines/tea` and `02-coroutines/01-tea` both name `02-coroutines/01-tea`. */
export function isNamed(id: string, name: string): boolean {
  const parts = id.split('/');
  const names = trimSlashes(name).split('/');
  return (
    parts.length === names.length &&
    parts.every((part, index) => part === names[index] || withoutNumber(part) === names[index])
  );
}

/** `02-coroutines` → `coroutines`. */
export function withoutNumber(id: string): string {
  return id.replace(/^\d\d-/, '');
}

function findNearest(wanted: string, known: string[]): string[] {
  const limit = Math.max(2, Math.floor(wanted.length * 0.4));
  return known
    .map((id) => ({ id, distance: distanceToName(wanted, id) }))
    .filter((candidate) => candidate.distance <= limit)
    .sort((left, right) => left.distance - right.distance)
    .slice(0, 3)
    .map((candidate) => candidate.id);
}

/** A name may be typed with or without its numbers, or as its last part alone: the closest reading counts. */
function distanceToName(wanted: string, id: string): number {
  const short = id.split('/').map(withoutNumber).join('/');
  const last = short.slice(short.lastIndexOf('/') + 1);
  const asked = trimSlashes(wanted).toLowerCase();
  return Math.min(distance(asked, id), distance(asked, short), distance(asked, last));
}

function suggest(kind: string, nearest: string[], known: string[]): string {
  if (nearest.length > 0) return `Did you mean ${nearest.join(' or ')}?`;
  if (known.length === 0) return `The course has no ${kind} yet.`;
  const few = known.slice(0, 14);
  return `Known: ${few.join(', ')}${few.length < known.length ? ', …' : ''}.`;
}

function trimSlashes(name: string): string {
  return name.replace(/^\/+|\/+$/g, '');
}
