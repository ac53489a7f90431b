/**
 * `npm run lockfile`, after each `npm install`: completes package-lock.json for the other platforms.
 *
 * A program such as a linter has one optional package per platform. npm writes an entry only for those that the registry at hand offers, and
 * `npm ci` then refuses the file that `npm install` wrote (npm/cli#9846). So each optional package that some package names by an exact version, and
 * that has no entry, gets one: its version and, read off its name, the platforms it is for. What it holds is fetched where it is needed.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../course/index.ts';

interface Entry {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

interface Lockfile {
  packages: Record<string, Entry>;
}

const SYSTEMS = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const PROCESSORS = ['arm64', 'x64', 'arm', 'ia32', 'wasm32', 'ppc64', 's390x', 'riscv64'];

const file = path.join(projectRoot, 'package-lock.json');
const lockfile: Lockfile = JSON.parse(readFileSync(file, 'utf8'));
const missing = Object.values(lockfile.packages).flatMap(missingEntries);
for (const [name, entry] of missing) lockfile.packages[name] = entry;
lockfile.packages = Object.fromEntries(Object.entries(lockfile.packages).sort(byName));
writeFileSync(file, `${JSON.stringify(lockfile, null, 2)}\n`);
console.log(`package-lock.json: ${missing.length} packages for other platforms added`);

function missingEntries({ dev, optionalDependencies = {} }: Entry): [string, Entry][] {
  return Object.entries(optionalDependencies).flatMap(([name, version]): [string, Entry][] => {
    const place = `node_modules/${name}`;
    if (lockfile.packages[place] || !/^\d+\.\d+\.\d+/.test(version)) return [];
    return [
      [place, { version, ...platformOf(name), ...(dev && { dev }), optional: true } as Entry],
    ];
  });
}

/** The `os`, `cpu` and `libc` of a package that is named after them: `cli-linux-x64-musl`. */
function platformOf(name: string): Record<string, string[]> {
  const words = name.replace('windows', 'win32').split(/[-/]/);
  const cpu = PROCESSORS.filter((processor) => words.includes(processor));
  const os = SYSTEMS.filter((system) => words.includes(system));
  const libc = words.includes('musl')
    ? ['musl']
    : words.includes('gnu') && os.includes('linux')
      ? ['glibc']
      : [];
  return Object.fromEntries(
    Object.entries({ cpu, libc, os }).filter(([, values]) => values.length > 0),
  );
}

function byName([one]: [string, Entry], [other]: [string, Entry]): number {
  return one.localeCompare(other, 'en');
}
