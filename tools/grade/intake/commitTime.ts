import { execFileSync } from 'node:child_process';
import { lstatSync } from 'node:fs';
import { join } from 'node:path';

/**
 * When the last commit of a student's checkout was made, by its own word; undefined where there is no checkout. Reads one object: no hook, no
 * filter, no program named in the student's git configuration runs, and nothing is fetched.
 */
export function readCommitTime(folder: string): Date | undefined {
  const gitDir = join(folder, '.git');
  if (!lstatSync(gitDir, { throwIfNoEntry: false })?.isDirectory()) return undefined;
  try {
    const commit = execFileSync('git', ['--git-dir', gitDir, 'cat-file', 'commit', 'HEAD'], {
      cwd: '/',
      encoding: 'utf8',
      env: {
        PATH: process.env['PATH'],
        GIT_ALLOW_PROTOCOL: 'none',
        GIT_NO_LAZY_FETCH: '1',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: 'safe.directory',
        GIT_CONFIG_VALUE_0: '*',
      },
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 10_000,
    });
    const [, seconds] = /^committer .* (\d+) [+-]\d{4}$/m.exec(commit) ?? [];
    return seconds === undefined ? undefined : new Date(Number(seconds) * 1000);
  } catch {
    return undefined; // Not a repository that git can read: the time stays unknown.
  }
}
