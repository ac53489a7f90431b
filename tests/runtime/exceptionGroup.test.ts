import { CancelledError, ExceptionGroup, TimeoutError } from 'asyncio';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const timeout = new TimeoutError('slow');
const range = new RangeError('too much');
const type = new TypeError('wrong');

test('the message counts the errors, as Python prints it; the summary is the message alone', () => {
  expect(new ExceptionGroup('two', [timeout, range]).message).toBe('two (2 sub-exceptions)');
  expect(String(new ExceptionGroup('one', [range]))).toBe('ExceptionGroup: one (1 sub-exception)');
  expect(new ExceptionGroup('one', [range]).summary).toBe('one');
});

test('a group is an AggregateError, so that hosts print the errors in it', () => {
  const group = new ExceptionGroup('two', [timeout, range]);
  expect(group).toBeInstanceOf(AggregateError);
  expect(group.exceptions).toEqual([timeout, range]);
});

test('split gives what matches and the rest, each in the order and nesting of the group', () => {
  const inner = new ExceptionGroup('inner', [timeout, type]);
  const [matching, rest] = new ExceptionGroup('outer', [range, inner]).split(TimeoutError);
  expect(shape(matching)).toEqual(['outer', ['inner', timeout]]);
  expect(shape(rest)).toEqual(['outer', range, ['inner', type]]);
});

test('subgroup is undefined when nothing matches', () => {
  expect(new ExceptionGroup('group', [range]).subgroup(TimeoutError)).toBeUndefined();
});

test('a condition may be several classes, or a function', () => {
  const group = new ExceptionGroup('group', [range, timeout, type]);
  expect(group.subgroup([RangeError, TypeError])?.exceptions).toEqual([range, type]);
  const slow = group.subgroup((error) => error.message === 'slow');
  expect(slow?.exceptions).toEqual([timeout]);
});

test('a group for which the condition itself holds is taken whole, not copied', () => {
  const inner = new ExceptionGroup('inner', [timeout]);
  const group = new ExceptionGroup('outer', [inner, range]);
  expect(group.subgroup(Error)).toBe(group);
  const [matching, rest] = group.split((error) => error === inner);
  expect(matching?.exceptions).toEqual([inner]);
  expect(matching?.exceptions[0]).toBe(inner);
  expect(rest?.exceptions).toEqual([range]);
});

test('a part keeps the cause and the place of the group it was taken from', () => {
  const group = new ExceptionGroup('group', [range, type], { cause: timeout });
  const part = group.subgroup(RangeError);
  expect(part?.cause).toBe(timeout);
  expect(part?.stack).toMatch(/^ExceptionGroup: group \(1 sub-exception\)\n {4}at /);
  expect(part?.stack?.split('\n').slice(1)).toEqual(group.stack?.split('\n').slice(1));
});

test('a subclass that overrides derive gets parts of its own kind', () => {
  class Outage extends ExceptionGroup {
    override derive(exceptions: readonly Error[]): ExceptionGroup {
      return new Outage(this.summary, exceptions);
    }
  }
  const group = new ExceptionGroup('all', [type, new Outage('europe', [timeout, range])]);
  expect(group.subgroup(RangeError)?.exceptions[0]).toBeInstanceOf(Outage);
});

test('a group may hold a CancelledError (in Python only a BaseExceptionGroup may)', () => {
  expect(new ExceptionGroup('group', [new CancelledError()]).exceptions).toHaveLength(1);
});

test('wrong arguments are named in the error', () => {
  const make = (...args: unknown[]) => Reflect.construct(ExceptionGroup, args);
  expect(() => make(1, [range])).toThrow(TypeError);
  expect(() => make('group', range)).toThrow('second argument (exceptions) must be an array');
  expect(() => make('group', [])).toThrow(RangeError);
  expect(() => make('group', [range, 'text'])).toThrow(
    "item 1 of second argument (exceptions) is not an error: 'text'",
  );
  const condition = Object(5);
  expect(() => new ExceptionGroup('group', [range]).split(condition)).toThrow(
    'expected a function, an error class or an array of error classes',
  );
});

/** Random groups: a tree whose leaves are numbered errors. */
const leaf = fc.nat(99).map((value) => new Error(String(value)));
const { group } = fc.letrec<{ node: Error; group: ExceptionGroup }>((tie) => ({
  node: fc.oneof({ maxDepth: 4 }, leaf, tie('group')),
  group: fc
    .tuple(fc.string(), fc.array(tie('node'), { minLength: 1, maxLength: 4 }))
    .map(([summary, errors]) => new ExceptionGroup(summary, errors)),
}));
const isEven = (error: Error): boolean => Number(error.message) % 2 === 0;

test('property: split puts each error into one of the two parts, in order', () => {
  fc.assert(
    fc.property(group, (whole) => {
      const [matching, rest] = whole.split(isEven);
      expect(leaves(matching)).toEqual(leaves(whole).filter(isEven));
      expect(leaves(rest)).toEqual(leaves(whole).filter((error) => !isEven(error)));
    }),
  );
});

test('property: a part has the nesting of the whole, without the groups that are empty', () => {
  fc.assert(
    fc.property(group, (whole) => {
      expect(shape(whole.subgroup(isEven))).toEqual(prune(shape(whole)));
    }),
  );
});

test('property: splitting a part again by the same condition changes nothing', () => {
  fc.assert(
    fc.property(group, (whole) => {
      const [matching, rest] = whole.split(isEven);
      expect(shape(matching?.subgroup(isEven))).toEqual(shape(matching));
      expect(rest?.subgroup(isEven)).toBeUndefined();
    }),
  );
});

function leaves(error: Error | undefined): Error[] {
  if (error instanceof ExceptionGroup) return error.exceptions.flatMap(leaves);
  return error ? [error] : [];
}

/** A group as an array: its summary, then its errors. */
function shape(error: Error | undefined): unknown {
  return error instanceof ExceptionGroup ? [error.summary, ...error.exceptions.map(shape)] : error;
}

function prune(tree: unknown): unknown {
  if (!Array.isArray(tree)) return tree instanceof Error && isEven(tree) ? tree : undefined;
  const [summary, ...nodes] = tree;
  const kept = nodes.map(prune).filter((node) => node !== undefined);
  return kept.length > 0 ? [summary, ...kept] : undefined;
}
