import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
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

/** What a build is told in its environment: `COURSE_ROOT` names another course than this one, `SITE_BASE` another base than `/`. */
export type Settings = Readonly<Partial<Record<'COURSE_ROOT' | 'SITE_BASE', string>>>;

/** Builds the site into a folder of its own. */
export function buildSite(settings: Settings): Promise<Build> {
  mkdirSync(builds, { recursive: true });
  return buildSiteInto(mkdtempSync(join(builds, 'build-')), settings);
}

/** With a base, the site lies below `dist` as it does on its host: `dist/course/`. */
export async function buildSiteInto(folder: string, settings: Settings = {}): Promise<Build> {
  const start = performance.now();
  const dist = join(folder, 'dist');
  const out = join(dist, settings.SITE_BASE ?? '');
  const { ok, log } = await astroBuild({ ...environment(), ...settings, SITE_OUT: out });
  const seconds = (performance.now() - start) / 1000;
  return {
    folder: dist,
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

/** The HTML at an address of a build's folder. */
export function readPage(folder: string, address: string): string {
  return readFileSync(join(folder, address, address.endsWith('/') ? 'index.html' : ''), 'utf8');
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
