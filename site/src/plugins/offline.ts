import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'esbuild';

/** Ends a build with the service worker, which has to know every file of the site. */
export function offline(): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        writeFileSync(join(folder, 'sw.js'), await buildServiceWorker(listFiles(folder)));
      },
    },
  };
}

async function buildServiceWorker(files: Record<string, string>): Promise<string> {
  const text = JSON.stringify(files);
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../offline/serviceWorker.ts', import.meta.url))],
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    minify: true,
    define: { FILES: text, VERSION: JSON.stringify(hash(text)) },
  });
  return outputFiles[0]?.text ?? '';
}

/** By their addresses: a page is the folder of its index.html. */
function listFiles(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Object.fromEntries(
    files.map((file) => [
      file
        .slice(folder.length)
        .split(sep)
        .join('/')
        .replace(/(^|\/)index\.html$/, '$1'),
      hash(readFileSync(file)),
    ]),
  );
}

function hash(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 12);
}
