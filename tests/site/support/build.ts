import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { courseRoot, projectRoot } from '../../../tools/course/index.ts';

export interface Build {
  readonly folder: string;
  readonly ok: boolean;
  readonly log: string;
  readonly seconds: number;
  remove(): void;
}

/** Inside the site: elsewhere Astro would let all builds that run at a time share a folder for what they make in between. */
export const builds = join(projectRoot, 'site/.cache');

/** Builds the site into a folder of its own; `course` names another course than this one. */
export function buildSite(course?: string): Promise<Build> {
  mkdirSync(builds, { recursive: true });
  return buildSiteInto(mkdtempSync(join(builds, 'build-')), course);
}

export async function buildSiteInto(folder: string, course?: string): Promise<Build> {
  const start = performance.now();
  const env = { ...environment(), SITE_OUT: join(folder, 'dist') };
  const { ok, log } = await astroBuild(course ? { ...env, COURSE_ROOT: course } : env);
  const seconds = (performance.now() - start) / 1000;
  return {
    folder: join(folder, 'dist'),
    ok,
    log,
    seconds,
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** Addresses of all pages of a build. */
export function listPages({ folder }: { readonly folder: string }): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
    .sort();
}

/** Ours without what Vitest puts there, by which Astro would take the build for one of a development server. */
function environment(): NodeJS.ProcessEnv {
  const vitests = /^(?:VITEST.*|NODE_ENV|DEV|PROD|MODE|TEST|SSR|BASE_URL)$/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !vitests.test(name)));
}

function astroBuild(env: NodeJS.ProcessEnv): Promise<{ ok: boolean; log: string }> {
  const npm = ['run', '--silent', '-w', 'site', 'build'];
  return new Promise((resolve) => {
    execFile('npm', npm, { cwd: courseRoot, env }, (error, stdout, stderr) =>
      resolve({ ok: error === null, log: `${stdout}${stderr}` }),
    );
  });
}
