import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** What a reader downloads for a page, compressed as a static host would. */
export interface Bytes {
  readonly page: number;
  readonly scripts: number;
}

const STYLES = /<link rel="stylesheet" href="(\/[^"]+)">/g;
const SCRIPTS = /<script[^>]* src="(\/[^"]+)"/g;

export function measurePage(folder: string, address: string): Bytes {
  const page = join(folder, address, 'index.html');
  const html = readFileSync(page, 'utf8');
  const linked = (pattern: RegExp) => {
    const files = new Set([...html.matchAll(pattern)].map(([, file = '']) => file));
    return [...files].map((file) => compressedSize(join(folder, file)));
  };
  return {
    page: compressedSize(page) + sum(linked(STYLES)),
    scripts: sum(linked(SCRIPTS)),
  };
}

const sizes = new Map<string, number>();

/** Pages share their styles and scripts, and compressing takes its time. */
function compressedSize(file: string): number {
  const size = sizes.get(file) ?? brotliCompressSync(readFileSync(file)).length;
  sizes.set(file, size);
  return size;
}

function sum(sizes: number[]): number {
  return sizes.reduce((total, size) => total + size, 0);
}
