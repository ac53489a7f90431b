import { type Example, listExamples } from '../../../../tools/course/index.ts';
import { readDeclaration } from '../../../../tools/lesson/declaration.ts';
import { runOnce } from '../../course/run.ts';
import { hasTimeline } from '../../timeline/build.ts';

/** What each example did when the page was built, for the islands that play it back. Those in which no loop ran have nothing to play. */
export async function getStaticPaths() {
  const recorded = await Promise.all(listExamples().filter(isVirtual).map(record));
  return recorded.filter(({ props }) => hasTimeline(props.trace));
}

function isVirtual(example: Example): boolean {
  return readDeclaration(example).realOnly === undefined;
}

export function GET({ props }: { props: object }): Response {
  return Response.json(props);
}

async function record(example: Example) {
  const { output, trace, time } = await runOnce(example);
  return { params: { example: example.id }, props: { output, trace, time } };
}
