import { buildTimeline, hasTimeline } from '../../../site/src/timeline/build.ts';
import { type RenderOptions, renderTimeline } from '../../../site/src/timeline/render.ts';
import { countByStatus } from '../results/countByStatus.ts';
import type {
  CourseResults,
  ExerciseInfo,
  ExerciseResult,
  FailingRun,
  StudentResult,
} from '../results/model.ts';
import { plural } from '../results/plural.ts';
import { type SeenResult, type SeenTest, toStudentView } from '../results/studentView.ts';
import { codeLines } from './codeLines.ts';
import { type Html, html, trusted } from './html.ts';
import { anchorOf, formatTime } from './overviewPage.ts';
import { renderPage } from './page.ts';

/** What a student may see of the own results: it can be given to them as it is. */
export function studentPage(student: StudentResult, course: CourseResults): string {
  const { name, id, total, earned, daysLate, kept, refused, submitted } = student;
  const worth = course.exercises.reduce((sum, { points }) => sum + points, 0);
  const late =
    daysLate > 0
      ? html` ${plural(daysLate, 'day')} late: ${Math.round(kept * 100)} % of ${plural(earned, 'point')}.`
      : '';
  return renderPage(
    `${name}: ${course.title}`,
    html`<p class="faint"><a href="../index.html">${course.title}</a></p>
<h1>${name}</h1>
<p class="soft">${id === name ? '' : `${id}. `}${submitted === undefined ? '' : `Handed in ${formatTime(submitted)}.`}${late}</p>
<ul class="facts"><li><b>${total}</b>of ${plural(worth, 'point')}
${countByStatus(student.results).map(
  ([status, count]) =>
    html`<li><b>${count}</b>${status === 'error' ? 'could not be judged' : status}`,
)}</ul>
${refused === undefined ? '' : html`<ul class="notes"><li>${refused}</ul>`}
${student.results.map((result, index) => exerciseSection(result, course.exercises[index], course))}
<p class="faint">Isolation: ${course.isolation}. Seed ${course.seed}.</p>`,
  );
}

function exerciseSection(
  result: ExerciseResult,
  info: ExerciseInfo | undefined,
  { isAfterDue }: CourseResults,
): Html {
  const view = toStudentView(result, isAfterDue);
  const id = anchorOf(result.exercise);
  const head = html`<h2 id="${id}">${info?.title ?? result.exercise} <span class="faint">${result.exercise}</span></h2>`;
  if (result.status === 'not submitted')
    return html`${head}<p class="faint">Nothing handed in: 0 of ${plural(result.maxPoints, 'point')}.</p>`;
  return html`${head}
<p class="soft">${view.points} of ${plural(view.maxPoints, 'point')}, ${(view.milliseconds / 1000).toFixed(1)} s.${view.isPartial ? ' Some tests are not shown.' : ''}</p>
${view.error === undefined ? '' : html`<ul class="notes"><li>${view.error}${view.errorLine === undefined ? '' : ` (line ${view.errorLine})`}</ul>`}
${view.tests.map(testLine)}
${timeline(result, view, id)}
${answer(result, view)}`;
}

const SIGNS = { passed: '✓', failed: '✗', missing: '·' } as const;
const WORDS = { passed: 'passed', failed: 'failed', missing: 'did not run' } as const;

function testLine({ name, status, text }: SeenTest): Html {
  return html`<div class="test is-${status}"><span title="${WORDS[status]}">${SIGNS[status]}</span> ${name}${
    status === 'missing' ? html` <span class="faint">did not run</span>` : ''
  }${text === undefined ? '' : html`<pre>${text}</pre>`}</div>`;
}

/** What the loop did in the first failing test, if that test may be seen. */
function timeline(
  { failingRun }: ExerciseResult,
  { tests }: SeenResult,
  id: string,
): Html | string {
  if (failingRun === undefined || !hasTimeline(failingRun.trace)) return '';
  if (!tests.some(({ name }) => name === failingRun.test)) return '';
  const name = `the run in “${failingRun.test}”`;
  const picture = draw(failingRun.trace, { id: `run-${id}`, name, width: 1040 });
  if (picture === undefined) return '';
  return html`<h3>What the loop did in “${failingRun.test}”</h3>${trusted(picture)}`;
}

/** A trace comes from where the answer ran: if it makes no sense, there is no picture, and everybody else's page is made. */
function draw(trace: FailingRun['trace'], options: RenderOptions): string | undefined {
  try {
    return renderTimeline(buildTimeline(trace), options);
  } catch {
    return undefined;
  }
}

function answer({ source }: ExerciseResult, { tests, errorLine }: SeenResult): Html | string {
  if (source === undefined) return '';
  const marked = new Set([errorLine, ...tests.map(({ line }) => line)]);
  const code = codeLines(source, (line) => marked.has(line));
  return html`<details><summary>The answer, ${code.length} lines</summary><pre class="code">${code}</pre></details>`;
}
