/** `npm start` ends here: serves the built site until it is stopped. */
import { join } from 'node:path';
import { serveFolder } from './staticServer.ts';

const { PORT = '4321' } = process.env;
const port = Number(PORT);

try {
  await serveFolder(join(import.meta.dirname, '../dist'), port);
  console.log(`\nIn the Loop is at http://localhost:${port} (Ctrl+C stops it).`);
} catch (error) {
  if (!isTaken(error)) throw error;
  console.error(
    `\nPort ${port} is taken by another program. Stop that one, or choose another port: PORT=${port + 1} npm start`,
  );
  process.exitCode = 1;
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
