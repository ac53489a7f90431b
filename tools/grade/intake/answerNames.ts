/**
 * Which of a zip's files are answers: `02-coroutines/01-kettle.ts`, or the same in a `work/`, in one folder around everything, or both. Two
 * files for one exercise are both named: nobody should guess which one counts.
 */
export function answerNames(
  files: readonly string[],
  exercises: readonly string[],
): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const exercise of exercises) {
    const names = files.filter((name) => isAnswer(name, exercise));
    if (names.length > 0) found.set(exercise, names);
  }
  return found;
}

function isAnswer(name: string, exercise: string): boolean {
  const path = `${exercise}.ts`;
  if (name === path) return true;
  if (!name.endsWith(`/${path}`)) return false;
  const around = name.slice(0, -path.length - 1).split('/');
  if (around.some((folder) => /^[._]|^node_modules$/.test(folder))) return false;
  return around.length === 1 || (around.length === 2 && around[1] === 'work');
}
