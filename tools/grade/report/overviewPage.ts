import { toFileName } from '../results/fileNames.ts';
import type { CourseResults, ExerciseResult, StudentResult } from '../results/model.ts';
import { plural } from '../results/plural.ts';
import { drawHistogram, medianOf, percent } from './histogram.ts';
import { type Html, html } from './html.ts';
import { renderPieces } from './page.ts';
import { type ExerciseStatistics, summarizeExercises } from './statistics.ts';

/** The instructor's page: how the class did, who did what, and what went wrong most. */
export function overviewPage(course: CourseResults, similarPairs: number): Generator<string> {
  return renderPieces(course.title, listPieces(course, similarPairs));
}

function* listPieces(course: CourseResults, similarPairs: number): Generator<Html> {
  const { title, students, exercises, remarks } = course;
  const points = exercises.reduce((sum, exercise) => sum + exercise.points, 0);
  const shares: number[] = [];
  let nobody = 0;
  for (const { total, source } of students) {
    shares.push(points === 0 ? 0 : total / points);
    if (source === undefined) nobody += 1;
  }
  yield html`<h1>${title}</h1>
<p class="soft">Graded ${formatTime(course.at)}. Seed ${course.seed}. Isolation: ${course.isolation}.</p>
<ul class="facts">
  <li><b>${shares.length}</b>${shares.length === 1 ? 'student' : 'students'}${nobody > 0 ? `, ${nobody} without a hand-in` : ''}
  <li><b>${exercises.length}</b>${exercises.length === 1 ? 'exercise' : 'exercises'}, ${plural(points, 'point')}
  <li><b>${percent(medianOf(shares))}</b>median
  <li><b>${percent(average(shares))}</b>mean
</ul>
${remarks.length > 0 ? html`<ul class="notes">${remarks.map((remark) => html`<li>${remark}`)}</ul>` : ''}
<h2>Distribution</h2>
${drawHistogram(shares)}
<h2>Who did what</h2>
${matrixKey()}
<div class="scroll" tabindex="0" role="group" aria-label="Students and exercises">`;
  yield* matrix(course);
  yield html`</div>
<h2>Similar answers</h2>${describeSimilar(similarPairs)}
<h2>What went wrong</h2>
<p class="soft">For each exercise: how many of the answers that could be judged don't pass a test, and how many fail just the tests that a known wrong answer fails.</p>
${summarizeExercises(course).map(exerciseSection)}`;
}

function describeSimilar(pairs: number): Html {
  if (pairs === 0) return html`<p>No two answers are as similar as to need a look.</p>`;
  return html`<p><a href="similarity.html">${pairs} ${pairs === 1 ? 'pair' : 'pairs'} of similar answers</a>: a hint for a person, never a grade.</p>`;
}

function matrixKey(): Html {
  return html`<p class="faint"><span class="key is-passed">✓ passed</span> <span class="key is-failed">2.5 points of a failed one</span> <span class="key is-error">! error</span> <span class="key is-none">– nothing handed in</span></p>`;
}

function* matrix({ exercises, students }: CourseResults): Generator<Html> {
  const heads = exercises.map(
    ({ id, title }) => html`<th class="upright" title="${id}"><span>${title}</span></th>`,
  );
  yield html`<table class="matrix"><thead><tr><th>Student</th><th class="number">Total</th>${heads}</tr></thead><tbody>
`;
  for (const student of students)
    yield html`<tr><th scope="row"><a href="${pageOf(student)}">${student.name}</a></th>
<td class="number">${student.total}</td>${student.results.map((result) => cell(result, student))}</tr>
`;
  yield html`</tbody></table>`;
}

function cell(result: ExerciseResult, student: StudentResult): Html {
  const [kind, sign, words] = describeCell(result);
  const label = `${student.name}, ${result.exercise}: ${words}`;
  return html`<td class="cell"><a class="${kind}" href="${pageOf(student)}#${anchorOf(result.exercise)}" title="${label}" aria-label="${label}">${sign}</a></td>`;
}

function describeCell({ status, points, maxPoints }: ExerciseResult): [string, string, string] {
  switch (status) {
    case 'passed':
      return ['is-passed', '✓', 'passed'];
    case 'failed':
      return ['is-failed', String(points), `${points} of ${maxPoints} points`];
    case 'error':
      return ['is-error', points > 0 ? `! ${points}` : '!', 'error'];
    case 'not submitted':
      return ['is-none', '–', 'nothing handed in'];
  }
}

function exerciseSection(statistics: ExerciseStatistics): Html {
  const { exercise, handedIn, passed, errors, failures, mistakes } = statistics;
  const judged = handedIn - errors;
  const met = mistakes.filter(({ count }) => count > 0);
  const unmet = mistakes.length - met.length;
  return html`<h3>${exercise.title} <span class="faint">${exercise.id}</span></h3>
<p class="soft">${handedIn} handed in, ${passed} passed, ${errors} could not be judged.</p>
<div class="scroll"><table>
${failures.map(({ name, count, isHidden }) => html`<tr><td class="number">${count}</td><td>${bar(count, judged)}</td><td>${name}${isHidden ? html` <span class="faint">(yours)</span>` : ''}</td></tr>`)}
${met.map(({ mistake, count }) => html`<tr><td class="number">${count}</td><td>${bar(count, judged, 'mistake')}</td><td>known mistake: ${mistake}</td></tr>`)}
</table></div>
${unmet > 0 ? html`<p class="faint">${unmet} other known wrong answers: nobody.</p>` : ''}`;
}

function bar(count: number, of: number, kind = ''): Html | string {
  if (count === 0 || of === 0) return '';
  return html`<span class="bar ${kind}" style="width:${Math.round((count / of) * 160)}px"></span>`;
}

export function pageOf({ id }: Pick<StudentResult, 'id'>): string {
  return `students/${toFileName(id)}.html`;
}

export function anchorOf(exercise: string): string {
  return exercise.replaceAll('/', '-');
}

export function formatTime(iso: string): string {
  return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}

function average(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
