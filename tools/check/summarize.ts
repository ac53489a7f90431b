import type { Verdict } from '../checker/index.ts';
import type { Exercise } from '../course/index.ts';
import { hasAnswer } from './answers.ts';

/** How far that is, and what to do next. */
export function summarize(verdicts: readonly Verdict[], exercises: readonly Exercise[]): string[] {
  const passed = verdicts.filter(({ status }) => status === 'passed').length;
  const points = sum(verdicts.map((verdict) => verdict.points));
  const maxPoints = sum(verdicts.map((verdict) => verdict.maxPoints));
  const score = `${passed} of ${verdicts.length} passed, ${points} of ${maxPoints} points.`;
  return passed === verdicts.length ? [score, suggestNext(exercises)] : [score];
}

function suggestNext(exercises: readonly Exercise[]): string {
  const next = exercises.find((exercise) => !hasAnswer(exercise));
  if (!next) return 'You have an answer to every exercise of the course.';
  return `Next: ${next.title}. Type npm run check -- ${next.id}`;
}

function sum(numbers: readonly number[]): number {
  const hundredths = numbers.reduce((total, number) => total + Math.round(number * 100), 0);
  return hundredths / 100;
}
