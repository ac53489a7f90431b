import type { CourseResults } from '../results/model.ts';
import type { ClassPair } from '../similarity/compareClass.ts';
import { codeLines } from './codeLines.ts';
import { percent } from './histogram.ts';
import { type Html, html } from './html.ts';
import { anchorOf, pageOf } from './overviewPage.ts';
import { renderPage } from './page.ts';

/** Pairs of similar answers, side by side, for a person to look at. */
export function similarityPage(pairs: readonly ClassPair[], course: CourseResults): string {
  const names = new Map<string, string>();
  for (const { id, name } of course.students) names.set(id, name);
  return renderPage(
    `Similar answers: ${course.title}`,
    html`<p class="faint"><a href="index.html">${course.title}</a></p>
<h1>Similar answers</h1>
<p class="soft">Pairs that share passages which few others have. Names, comments and layout are not compared; what is in the starter, and what more than a
third of the class wrote alike, doesn't count. This is a hint to look, never a grade: two people can have the same idea, or have sat at one table.</p>
${pairs.length === 0 ? html`<p>There are none.</p>` : listPairs(pairs, names)}
${pairs.map((pair, index) => pairSection(pair, index, names))}`,
  );
}

function listPairs(pairs: readonly ClassPair[], names: Names): Html {
  return html`<div class="scroll"><table>
<thead><tr><th class="number">alike<th>exercise<th>students<th></thead>
${pairs.map(
  (
    pair,
    index,
  ) => html`<tr><td class="number">${percent(pair.similarity)}</td><td>${pair.exercise}</td><td>${nameOf(pair.left.student, names)} and ${nameOf(pair.right.student, names)}</td><td><a href="#pair-${index + 1}">look</a></td></tr>
`,
)}</table></div>`;
}

type Names = ReadonlyMap<string, string>;

function pairSection(pair: ClassPair, index: number, names: Names): Html {
  const { left, right, exercise, similarity, passages } = pair;
  return html`<h2 id="pair-${index + 1}">${exercise} <span class="faint">${percent(similarity)} alike</span></h2>
<div class="pair">
<div><p>${nameOf(left.student, names, exercise)}</p>${code(
    left.source,
    passages.map((passage) => passage.left),
  )}</div>
<div><p>${nameOf(right.student, names, exercise)}</p>${code(
    right.source,
    passages.map((passage) => passage.right),
  )}</div>
</div>`;
}

function nameOf(id: string, names: Names, exercise?: string): Html {
  const place = exercise === undefined ? '' : `#${anchorOf(exercise)}`;
  return html`<a href="${pageOf({ id })}${place}">${names.get(id) ?? id}</a>`;
}

function code(source: string, ranges: readonly (readonly [number, number])[]): Html {
  const isShared = (line: number) => ranges.some(([from, to]) => line >= from && line <= to);
  return html`<pre class="code" tabindex="0">${codeLines(source, isShared)}</pre>`;
}
