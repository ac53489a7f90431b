import type { CourseResults, StudentResult } from '../results/model.ts';
import type { ClassPair } from '../similarity/compareClass.ts';
import { codeLines } from './codeLines.ts';
import { percent } from './histogram.ts';
import { type Html, html } from './html.ts';
import { anchorOf, pageOf } from './overviewPage.ts';
import { renderPage } from './page.ts';

/** Pairs of similar answers, side by side, for a person to look at. */
export function similarityPage(pairs: readonly ClassPair[], course: CourseResults): string {
  const students = new Map(course.students.map((student) => [student.id, student]));
  return renderPage(
    `Similar answers: ${course.title}`,
    html`<p class="faint"><a href="index.html">${course.title}</a></p>
<h1>Similar answers</h1>
<p class="soft">Pairs that share passages which few others have. Names, comments and layout are not compared; what is in the starter, and what more than a
third of the class wrote alike, doesn't count. This is a hint to look, never a grade: two people can have the same idea, or have sat at one table.</p>
<div class="scroll"><table>
<thead><tr><th class="number">alike<th>exercise<th>students<th></thead>
${pairs.map(
  (
    pair,
    index,
  ) => html`<tr><td class="number">${percent(pair.similarity)}</td><td>${pair.exercise}</td><td>${nameOf(pair.left.student, students)} and ${nameOf(pair.right.student, students)}</td><td><a href="#pair-${index + 1}">look</a></td></tr>
`,
)}</table></div>
${pairs.map((pair, index) => pairSection(pair, index, students))}`,
  );
}

type Students = ReadonlyMap<string, StudentResult>;

function pairSection(pair: ClassPair, index: number, students: Students): Html {
  const { left, right, exercise, similarity, passages } = pair;
  return html`<h2 id="pair-${index + 1}">${exercise} <span class="faint">${percent(similarity)} alike</span></h2>
<div class="pair">
<div><p>${nameOf(left.student, students, exercise)}</p>${code(
    left.source,
    passages.map((passage) => passage.left),
  )}</div>
<div><p>${nameOf(right.student, students, exercise)}</p>${code(
    right.source,
    passages.map((passage) => passage.right),
  )}</div>
</div>`;
}

function nameOf(id: string, students: Students, exercise?: string): Html {
  const student = students.get(id);
  if (student === undefined) return html`${id}`;
  const place = exercise === undefined ? '' : `#${anchorOf(exercise)}`;
  return html`<a href="${pageOf(student)}${place}">${student.name}</a>`;
}

function code(source: string, ranges: readonly (readonly [number, number])[]): Html {
  const isShared = (line: number) => ranges.some(([from, to]) => line >= from && line <= to);
  return html`<pre class="code" tabindex="0">${codeLines(source, isShared)}</pre>`;
}
