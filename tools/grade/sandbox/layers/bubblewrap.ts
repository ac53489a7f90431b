import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Layer } from './isolation.ts';
import { NOBODY } from './user.ts';

/** Where a sandbox has its two files. */
export const NODE_INSIDE = '/node';
export const SNAPSHOT_INSIDE = '/engine.blob';

/**
 * All of it. A start is little else than reading a snapshot into memory, and what costs most is each page that the kernel hands out. So: large pages, where
 * it has them; and blocks of up to 32 MiB in the one heap that lies on them.
 */
export const ENVIRONMENT = {
  GLIBC_TUNABLES: `glibc.malloc.hugetlb=1:glibc.malloc.mmap_threshold=${32 * 2 ** 20}`,
};

/** Where the C library reads whether the kernel has large pages, and how large they are. */
const LARGE_PAGES = ['enabled', 'hpage_pmd_size'].map(
  (file) => `/sys/kernel/mm/transparent_hugepage/${file}`,
);

const REMEDY =
  'Debian and Ubuntu: apt-get install bubblewrap. Fedora: dnf install bubblewrap. It needs user namespaces: ' +
  'on Ubuntu sysctl kernel.apparmor_restrict_unprivileged_userns=0, in Docker --security-opt seccomp=unconfined.';

const OPENS =
  'Without it, an answer that broke out of Node could use the network, read what its user may read, and see other processes. ' +
  'Each attack of the test suite ends as it should without it, too.';

export function findBubblewrap(asNobody: boolean): Layer {
  const gives = 'walls against network, files and other processes';
  const layer = { name: 'bubblewrap', gives, opens: OPENS } as const;
  const problem = tryBubblewrap(asNobody);
  if (problem) return { ...layer, isPresent: false, found: problem, remedy: REMEDY };
  return { ...layer, isPresent: true, found: 'bubblewrap' };
}

/** Starts a Node in it. Returns what went wrong. */
function tryBubblewrap(asNobody: boolean): string | undefined {
  if (process.platform !== 'linux') return 'bubblewrap is for Linux';
  const [program = '', ...flags] = withBubblewrap(['--version']);
  const { error, status, stderr } = spawnSync(program, flags, {
    encoding: 'utf8',
    timeout: 10_000,
    ...(asNobody ? { uid: NOBODY, gid: NOBODY } : {}),
  });
  if (error)
    return 'code' in error && error.code === 'ENOENT'
      ? 'bubblewrap is not installed'
      : `bubblewrap can't be started: ${error.message}`;
  return status === 0 ? undefined : `bubblewrap fails: ${stderr.trim().split('\n').at(-1)}`;
}

/**
 * A command line that starts this Node in an empty machine: the program, its libraries and the snapshot, whether there are large pages, all read-only, and
 * nothing else; no network, nobody's environment and rights. It ends when the grader ends, and all that it has started ends with it.
 */
export function withBubblewrap(flags: readonly string[], snapshot?: string): readonly string[] {
  const mounts = [
    ['--ro-bind', process.execPath, NODE_INSIDE],
    ...librariesOf(process.execPath).map((library) => ['--ro-bind', library, library]),
    ...LARGE_PAGES.map((file) => ['--ro-bind-try', file, file]),
    ...(snapshot === undefined ? [] : [['--ro-bind', snapshot, SNAPSHOT_INSIDE]]),
  ];
  const nobody = ['--cap-drop', 'ALL', '--uid', String(NOBODY), '--gid', String(NOBODY)];
  const empty = ['--unshare-all', '--die-with-parent', '--clearenv', '--chdir', '/', '--as-pid-1'];
  const environment = Object.entries(ENVIRONMENT).flatMap((entry) => ['--setenv', ...entry]);
  return [
    'bwrap',
    ...empty,
    ...environment,
    ...nobody,
    ...mounts.flat(),
    '--',
    NODE_INSIDE,
    ...flags,
  ];
}

const FOLDERS = ['/lib', '/lib64', '/usr/lib', '/usr/lib64', '/nix/store'];
let libraries: readonly string[] | undefined;

/** As ldd lists them; all of the folders for libraries where there is no ldd. */
function librariesOf(program: string): readonly string[] {
  if (libraries) return libraries;
  const { stdout } = spawnSync('ldd', [program], { encoding: 'utf8' });
  const listed = (stdout ?? '').match(/\/\S+/g)?.filter((path) => existsSync(path)) ?? [];
  libraries = listed.length > 0 ? [...new Set(listed)] : FOLDERS.filter((path) => existsSync(path));
  return libraries;
}
