import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../course/index.ts';
import { type Html, html, trusted } from './html.ts';

const STYLE = [
  'site/src/styles/tokens.css',
  'site/src/timeline/timeline.css',
  'tools/grade/report/report.css',
]
  .map((file) => readFileSync(join(projectRoot, file), 'utf8'))
  .join('\n');

/** Light or dark, as the reader's system is: before anything is drawn. The only script of a report. */
const THEME =
  "document.documentElement.dataset.theme=matchMedia('(prefers-color-scheme: dark)').matches?'dark':'light'";

/** A page that needs nothing but itself, and may load nothing: whatever a student wrote, it is text here. */
export function renderPage(title: string, body: Html): string {
  return [...renderPieces(title, [body])].join('');
}

/** The same in pieces: a page about everybody is long. */
export function* renderPieces(title: string, body: Iterable<Html>): Generator<string> {
  yield head(title).text;
  for (const { text } of body) yield text;
  yield '\n</main>\n</body>\n</html>\n';
}

function head(title: string): Html {
  const policy = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'";
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${title}</title>
<script>${trusted(THEME)}</script>
<style>${trusted(STYLE)}</style>
</head>
<body>
<main>
`;
}
