import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Checker, createChecker } from '../checker/index.ts';
import { courseRoot, type Exercise, findExercises } from '../course/index.ts';
import { typeCheck } from './typeCheck.ts';
import { type Findings, verifyExercise } from './verifyExercise.ts';

export interface Report {
  /** One line each: the exercise, the file, and what is wrong with it. */
  readonly problems: readonly string[];
  /** `9 exercises: 9 solutions pass, 9 starters fail, 27/27 wrong answers rejected` */
  readonly summary: string;
}

/** Proves of every exercise (or those that a selector names) that its tests let the solution pass, and nothing else. */
export async function verify(
  selector?: string,
  root: string = courseRoot,
  checker?: Checker,
): Promise<Report> {
  const exercises = findExercises(selector, root);
  const types = typeCheck(exercises.flatMap(listFiles));
  const findings = await (checker ? verifyAll(exercises, checker) : verifyWithOwn(exercises));
  const problems = [
    ...findings.flatMap(({ exercise, problems }) =>
      problems.map((problem) => `${exercise.id}/${problem}`),
    ),
    ...(await types).map(
      ({ file, message }) => `${relative(join(root, 'exercises'), file)}: ${message}`,
    ),
    ...(selector === undefined ? findFoldersWithoutPage(root) : []),
  ];
  return { problems, summary: summarize(findings) };
}

async function verifyWithOwn(exercises: readonly Exercise[]): Promise<Findings[]> {
  const checker = await createChecker();
  try {
    return await verifyAll(exercises, checker);
  } finally {
    await checker.close();
  }
}

function verifyAll(exercises: readonly Exercise[], checker: Checker): Promise<Findings[]> {
  return Promise.all(exercises.map((exercise) => verifyExercise(exercise, checker)));
}

function listFiles({ starter, solution, test, wrong }: Exercise): string[] {
  return [starter, solution, test, ...wrong].filter((file) => existsSync(file));
}

/** A folder without a page is no exercise, so nothing else would miss it. */
function findFoldersWithoutPage(root: string): string[] {
  const exercises = join(root, 'exercises');
  return listFolders(exercises)
    .flatMap((chapter) => listFolders(join(exercises, chapter)).map((name) => `${chapter}/${name}`))
    .filter((id) => !existsSync(join(exercises, id, 'index.mdx')))
    .map((id) => `${id}/index.mdx: is missing`);
}

function listFolders(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

function summarize(findings: readonly Findings[]): string {
  const solutions = findings.filter(({ solutionPasses }) => solutionPasses).length;
  const starters = findings.filter(({ starterFails }) => starterFails).length;
  const rejected = findings.reduce((sum, finding) => sum + finding.rejected, 0);
  const wrong = findings.reduce((sum, { exercise }) => sum + exercise.wrong.length, 0);
  return (
    `${count(findings.length, 'exercise')}: ${count(solutions, 'solution')} pass${plural(solutions, 'es', '')}, ` +
    `${count(starters, 'starter')} fail${plural(starters, 's', '')}, ${rejected}/${wrong} wrong answers rejected`
  );
}

function count(amount: number, noun: string): string {
  return `${amount} ${noun}${plural(amount, '', 's')}`;
}

function plural(amount: number, one: string, many: string): string {
  return amount === 1 ? one : many;
}
