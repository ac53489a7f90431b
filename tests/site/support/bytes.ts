import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** What a reader downloads for a page, compressed as a static host would. */
export interface Bytes {
  /** HTML and styles. */
  readonly page: number;
  /** The theme's scripts: all of them, though the search's come only when the page is idle. */
  readonly scripts: number;
}

const STYLES = /<link rel="stylesheet" href="(\/[^"]+)">/g;

export function measurePage(folder: string, address: string): Bytes {
  const page = join(folder, address, 'index.html');
  const styles = [...readFileSync(page, 'utf8').matchAll(STYLES)].map(([, file = '']) => file);
  const scripts = globSync('_astro/*.js', { cwd: folder });
  return {
    page: sumOf([page, ...[...new Set(styles)].map((file) => join(folder, file))]),
    scripts: sumOf(scripts.map((file) => join(folder, file))),
  };
}

function sumOf(files: string[]): number {
  return files.map(compressedSize).reduce((total, size) => total + size, 0);
}

const sizes = new Map<string, number>();

/** Pages share their styles and scripts, and compressing takes its time. */
function compressedSize(file: string): number {
  const size = sizes.get(file) ?? brotliCompressSync(readFileSync(file)).length;
  sizes.set(file, size);
  return size;
}
