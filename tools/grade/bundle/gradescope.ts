import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { projectRoot } from '../../course/index.ts';

export interface BundleOptions {
  /** A chapter or an exercise; all if undefined. */
  readonly only: string | undefined;
  readonly settings: string | undefined;
  readonly hidden: readonly (readonly [name: string, file: string])[];
}

/** What the grader needs of this project; not the site, the lessons, the tests. */
const PARTS = ['runtime', 'exercises', 'tools', 'site/src/timeline', 'site/src/styles/tokens.css'];
const FILES = ['package.json', 'package-lock.json', 'tsconfig.json', 'site/package.json', '.npmrc'];
const EXECUTABLE = { os: 3, attrs: 0o100755 << 16 } as const;

/**
 * The zip that Gradescope makes an autograder of: setup.sh and run_autograder, and the course beside them. See
 * https://gradescope-autograders.readthedocs.io/en/latest/specs/
 */
export function makeGradescopeBundle({ only, settings, hidden }: BundleOptions): Uint8Array {
  const entries: Zippable = {
    'setup.sh': [strToU8(setup()), EXECUTABLE],
    run_autograder: [
      strToU8(runAutograder(only, settings !== undefined, hidden.length > 0)),
      EXECUTABLE,
    ],
  };
  for (const file of listFiles()) entries[`course/${file}`] = readFileSync(join(projectRoot, file));
  if (settings !== undefined) entries['settings.yaml'] = readFileSync(settings);
  for (const [name, file] of hidden) entries[`hidden/${name}`] = readFileSync(file);
  return zipSync(entries);
}

/** What git knows of, so that nobody's answers and no secrets come along. */
function listFiles(): string[] {
  const line = ['-C', projectRoot, 'ls-files', '-z', '--', ...PARTS, ...FILES];
  return execFileSync('git', line, { encoding: 'utf8', maxBuffer: 2 ** 26 })
    .split('\0')
    .filter((file) => file !== '');
}

/** Runs once, as root, when Gradescope builds its image. The course brings its own Node; npm comes with the system's. */
function setup(): string {
  return `#!/usr/bin/env bash
set -euo pipefail
apt-get update -qq
apt-get install -y -qq --no-install-recommends bubblewrap ca-certificates curl xz-utils
if ! command -v npm >/dev/null; then
  curl -fsSL https://deb.nodesource.com/setup_24.x | bash -
  apt-get install -y -qq nodejs
fi
cd "\${AUTOGRADER:-/autograder}/source/course"
npm ci --no-fund --no-audit
`;
}

/** Runs for each submission: grades the one student, and puts the results where Gradescope looks for them. */
function runAutograder(only: string | undefined, hasSettings: boolean, hasHidden: boolean): string {
  const options = [
    ...(only === undefined ? [] : [`--only ${quote(only)}`]),
    ...(hasSettings ? ['--settings "$root/source/settings.yaml"'] : []),
    ...(hasHidden ? ['--hidden "$root/source/hidden"'] : []),
  ];
  return `#!/usr/bin/env bash
set -euo pipefail
root="\${AUTOGRADER:-/autograder}"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/class" "$root/results"
cp -a "$root/submission" "$work/class/student"
cd "$root/source/course"
npm run --silent grade -- "$work/class" --out "$work/out" --format gradescope ${options.join(' ')}
cp "$work/out/gradescope/student/results.json" "$root/results/results.json"
`;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
