import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serveFolder } from '../../../site/server/staticServer.ts';
import { projectRoot, UsageError } from '../../course/index.ts';
import type { Records } from '../records.ts';
import { type ProgressServer, serveProgress } from './progressServer.ts';

/** Where the built site is; SITE_OUT names another place, as for the build. */
const { SITE_OUT = join(projectRoot, 'site/dist') } = process.env;

/** Serves the site with the progress made here. Builds it first where it has never been built. */
export async function startSite(records: Records, port: number): Promise<ProgressServer> {
  if (!existsSync(join(SITE_OUT, 'index.html'))) buildSite();
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

function buildSite(): void {
  console.log('Building the site, once …');
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: projectRoot, stdio: 'inherit' });
}
