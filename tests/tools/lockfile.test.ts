import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../tools/course/index.ts';

interface Entry {
  readonly resolved?: string;
  readonly link?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const text = readFileSync(path.join(projectRoot, 'package-lock.json'), 'utf8');
const packages: Record<string, Entry> = JSON.parse(text).packages;

test('package-lock.json has an entry for every platform, so that npm ci accepts it (else: npm run lockfile)', () => {
  const pinned = Object.values(packages)
    .flatMap(({ optionalDependencies = {} }) => Object.entries(optionalDependencies))
    .filter(([, version]) => /^\d+\.\d+\.\d+/.test(version))
    .map(([name]) => `node_modules/${name}`);
  expect(pinned.length).toBeGreaterThan(20);
  expect(pinned.filter((place) => !packages[place])).toEqual([]);
});

test('package-lock.json holds no download addresses', () => {
  const addresses = Object.values(packages).filter(({ resolved, link }) => resolved && !link);
  expect(addresses).toEqual([]);
});
