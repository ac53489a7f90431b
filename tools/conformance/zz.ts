import { generateProgram } from './generate.ts';
import { toLines } from './steps.ts';
import { toJavaScript } from './translate/typescript.ts';
import { watchTypeScript } from './typescript.ts';
import * as words from './words/index.ts';

const n = 2000;
const lens: number[] = [];
const fails = new Map<string, number>();
const caught = new Map<string, number>();
for (let i = 0; i < n; i++) {
  const p = generateProgram(77_000_000 + i);
  const v = Object.entries(words);
  const run = new Function(...v.map(([w]) => w), toJavaScript(p));
  const steps = await watchTypeScript(() => run(...v.map(([, m]) => m)));
  const lines = toLines(steps);
  lens.push(lines.length);
  const f =
    lines
      .find((l) => l.includes('prints failed'))
      ?.trim()
      .replace(/\(.*/, '') ?? 'ok';
  fails.set(f, (fails.get(f) ?? 0) + 1);
  for (const l of lines) {
    const m = /(caught|report|lost): .*/.exec(l);
    if (m) {
      const k = m[0].replace(/\([^)]*\)/g, '');
      caught.set(k, (caught.get(k) ?? 0) + 1);
    }
  }
}
lens.sort((a, b) => a - b);
console.log([0.1, 0.25, 0.5, 0.75, 0.9, 0.99].map((q) => lens[Math.floor(q * n)]));
console.log(
  [...fails].sort((a, b) => b[1] - a[1]),
  [...caught].sort((a, b) => b[1] - a[1]).slice(0, 40),
);
