import { relative } from 'node:path';
import { courseRoot } from '../course/index.ts';
import type { Strength } from './judgeMutants.ts';

/** The share of mutants, in percent, that a chapter's tests have to kill. */
export const REQUIRED_SCORE = 85;

/** The numbers of one chapter, or of all. */
export interface Row {
  readonly name: string;
  readonly mutants: number;
  readonly killed: number;
  /** Of the killed. */
  readonly timedOut: number;
  readonly survived: number;
  readonly equivalent: number;
  /** Killed, in percent of those that can be killed. */
  readonly score: number;
}

/** A row for each chapter, in order. */
export function countByChapter(strengths: readonly Strength[]): Row[] {
  const chapters = Map.groupBy(strengths, ({ exercise }) => exercise.chapter);
  return [...chapters].map(([chapter, ofChapter]) => count(chapter, ofChapter));
}

export function count(name: string, strengths: readonly Strength[]): Row {
  const mutants = sum(strengths, (strength) => strength.mutants);
  const killed = sum(strengths, (strength) => strength.killed);
  const timedOut = sum(strengths, (strength) => strength.timedOut);
  const equivalent = sum(strengths, (strength) => strength.equivalent.length);
  const survived = sum(strengths, ({ survivors }) => survivors.length);
  const score = mutants === equivalent ? 100 : (100 * killed) / (mutants - equivalent);
  return { name, mutants, killed, timedOut, survived, equivalent, score };
}

function sum(strengths: readonly Strength[], value: (strength: Strength) => number): number {
  return strengths.reduce((total, strength) => total + value(strength), 0);
}

/** The table: chapters, and all of them at its end. */
export function formatTable(rows: readonly Row[], total: Row): string {
  const cells = [
    ['chapter', 'mutants', 'killed', 'timed out', 'survived', 'equivalent', 'score'],
    ...[...rows, total].map((row) => [
      row.name,
      ...[row.mutants, row.killed, row.timedOut, row.survived, row.equivalent].map(String),
      `${floorToTenth(row.score)} %`,
    ]),
  ];
  const widths = (cells[0] ?? []).map((_, column) =>
    Math.max(...cells.map((row) => row[column]?.length ?? 0)),
  );
  return cells.map((row) => alignRow(row, widths)).join('\n');
}

/** Never rounded up: 84.96 % isn't 85 %. */
function floorToTenth(score: number): string {
  return (Math.floor(score * 10) / 10).toFixed(1);
}

function alignRow([name = '', ...numbers]: readonly string[], widths: readonly number[]): string {
  const aligned = numbers.map((number, index) => number.padStart(widths[index + 1] ?? 0));
  return [name.padEnd(widths[0] ?? 0), ...aligned].join('  ');
}

/** One line for each survivor, each mutant that can't be killed, and each declaration that is out of date. */
export function describeSurvivors({ exercise, survivors, equivalent, stale }: Strength): string[] {
  const file = relative(courseRoot, exercise.solution);
  return [
    ...survivors.map(({ line, change }) => `survived    ${file}:${line}  ${change}`),
    ...equivalent.map(
      ({ line, change, reason }) => `equivalent  ${file}:${line}  ${change}  (${reason})`,
    ),
    ...stale.map(
      ({ change }) => `stale       ${exercise.id}/equivalent.yaml: no survivor is "${change}"`,
    ),
  ];
}
