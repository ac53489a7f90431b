/**
 * `npm run bench -- grade --memory`: the most memory that the grader has for a class of 100, 1,000 and 5,000. A start of the sandbox is the same every time, so only some
 * of the answers go there; the others have a syntax error of their own each, and go through all the rest: intake, journal, results, similarity, reports.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findExercises, projectRoot } from '../../tools/course/index.ts';

const CLASSES = [100, 1000, 5000];
const IN_SANDBOX = 50;
const GLANCE = 100;

export async function measureMemory(): Promise<void> {
  for (const students of CLASSES) {
    const folder = mkdtempSync(join(tmpdir(), 'in-the-loop-bench-'));
    makeClass(join(folder, 'class'), students);
    const start = performance.now();
    const mebibytes = await gradeAndWatch(folder);
    const seconds = (performance.now() - start) / 1000;
    console.log(
      `${students} students, ${IN_SANDBOX} in the sandbox: ${mebibytes.toFixed(0)} MiB at most, ${seconds.toFixed(0)} s`,
    );
    rmSync(folder, { recursive: true });
  }
}

function makeClass(folder: string, students: number): void {
  const [exercise] = findExercises('coroutines/kettle');
  if (!exercise) throw new Error('The exercise is gone.');
  const source = readFileSync(exercise.solution, 'utf8');
  for (let student = 0; student < students; student += 1) {
    const file = join(folder, `student-${student}`, `${exercise.id}.ts`);
    const own = student < IN_SANDBOX ? `export const mark = ${student};` : `const ${student};`;
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, `${source}\n${own}\n`);
  }
}

/** The largest that its resident set has been. */
async function gradeAndWatch(folder: string): Promise<number> {
  const program = join(projectRoot, 'tools/grade/main.ts');
  const line = [join(folder, 'class'), '--out', join(folder, 'out'), '--only', 'coroutines/kettle'];
  const child = spawn(process.execPath, ['--import', 'tsx', program, ...line], {
    cwd: projectRoot,
    stdio: 'ignore',
  });
  let most = 0;
  const timer = setInterval(() => {
    most = Math.max(most, largestSetOf(child.pid));
  }, GLANCE);
  const status = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(timer);
  if (status !== 0) throw new Error(`The grading ended with status ${status}.`);
  return most;
}

function largestSetOf(pid: number | undefined): number {
  try {
    const [, kibibytes] =
      /^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kibibytes ?? 0) / 1024;
  } catch {
    return 0; // It has ended.
  }
}
