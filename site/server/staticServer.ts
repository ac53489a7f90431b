import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { createGzip } from 'node:zlib';

export interface StaticServer {
  /** `http://127.0.0.1:4321` */
  readonly url: string;
  close(): Promise<void>;
}

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.xml': 'application/xml',
};

/** Serves a folder of built pages as any static host would. Port 0 takes a free one. Rejects if the port is taken. */
export function serveFolder(folder: string, port: number): Promise<StaticServer> {
  const server = createServer((request, response) => answer(folder, request, response));
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      const taken = typeof address === 'object' && address ? address.port : port;
      resolve({
        url: `http://127.0.0.1:${taken}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
  });
}

function answer(folder: string, request: IncomingMessage, response: ServerResponse): void {
  const path = readPath(request);
  const file = path === undefined ? undefined : join(folder, path);
  if (file && isFolder(file) && !file.endsWith('/')) return redirect(response, `${path}/`);
  const page = file?.endsWith('/') ? join(file, 'index.html') : file;
  if (page && existsSync(page)) return send(request, response, 200, page);
  const notFound = join(folder, '404.html');
  if (existsSync(notFound)) return send(request, response, 404, notFound);
  response.writeHead(404).end();
}

/** The path asked for, or nothing if it can't be read. `normalize` keeps it inside the folder. */
function readPath(request: IncomingMessage): string | undefined {
  try {
    return normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
  } catch {
    return undefined;
  }
}

function isFolder(file: string): boolean {
  return existsSync(file) && statSync(file).isDirectory();
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { location }).end();
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  file: string,
): void {
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  const headers = { 'content-type': type, 'cache-control': 'no-cache', vary: 'accept-encoding' };
  if (!isText(type) || !takesGzip(request)) {
    response.writeHead(status, headers);
    createReadStream(file).pipe(response);
    return;
  }
  response.writeHead(status, { ...headers, 'content-encoding': 'gzip' });
  createReadStream(file).pipe(createGzip()).pipe(response);
}

function isText(type: string): boolean {
  return type !== 'application/octet-stream' && type !== 'application/wasm';
}

function takesGzip(request: IncomingMessage): boolean {
  return /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
}
