import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { serveFolder } from '../../../site/server/staticServer.ts';
import { courseRoot, projectRoot, UsageError } from '../../course/index.ts';
import type { Records } from '../records.ts';
import { type ProgressServer, serveProgress } from './progressServer.ts';

/** Where the built site is; SITE_OUT names another place, as for the build. */
const { SITE_OUT = join(projectRoot, 'site/dist') } = process.env;

/** What the site is made of. */
const SOURCES = [
  join(courseRoot, 'lessons'),
  join(courseRoot, 'exercises'),
  join(projectRoot, 'runtime'),
  join(projectRoot, 'site/src'),
];

/** Serves the site with the progress made here. Builds it first where it has never been built, or the course has been updated since. */
export async function startSite(records: Records, port: number): Promise<ProgressServer> {
  const front = join(SITE_OUT, 'index.html');
  if (!existsSync(front) || isOutdated(statSync(front).mtimeMs)) buildSite();
  const pages = await serveFolder(SITE_OUT, 0);
  try {
    const site = await serveProgress({ pages: pages.url, records, port });
    return { ...site, close: () => Promise.all([site.close(), pages.close()]).then(() => {}) };
  } catch (error) {
    await pages.close();
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new UsageError(
      `Port ${port} is taken by another program. Choose one: npm run learn -- --web --port ${port + 1}`,
    );
  }
}

function isOutdated(built: number): boolean {
  const isNewer = (file: string) => {
    const stats = statSync(file, { throwIfNoEntry: false });
    return stats?.isFile() && stats.mtimeMs > built;
  };
  return SOURCES.some((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).some((file) =>
      isNewer(join(folder, file)),
    ),
  );
}

function buildSite(): void {
  console.log('Building the site, which takes a minute …');
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: projectRoot, stdio: 'inherit' });
}
