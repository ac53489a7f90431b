import { request as ask, createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Records } from '../records.ts';

export interface ProgressServer {
  /** `http://localhost:4321` */
  readonly url: string;
  close(): Promise<void>;
}

interface Settings {
  /** The address of the server that has the pages. */
  readonly pages: string;
  readonly records: Records;
  /** 0 takes a free one. */
  readonly port: number;
}

const PATH = '/__learn/progress';

/**
 * The site, and beside it the learner's progress at `/__learn/progress`: as JSON, or, for an EventSource, as
 * an event at once and after each change, with the verdicts between.
 * Only for pages of its own: it listens on this machine alone, sends nothing that lets other sites read it, and answers no other name.
 */
export function serveProgress({ pages, records, port }: Settings): Promise<ProgressServer> {
  const server = createServer((request, response) => {
    if (!isLocal(request.headers.host)) response.writeHead(403).end();
    else if (request.url?.split('?')[0] !== PATH) forward(pages, request, response);
    else if (request.headers.accept?.includes('text/event-stream')) stream(records, response);
    else sendJson(records, response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      const taken = typeof address === 'object' && address ? address.port : port;
      const close = () =>
        new Promise<void>((closed) => {
          server.close(() => closed());
          server.closeAllConnections();
        });
      resolve({ url: `http://localhost:${taken}`, close });
    });
  });
}

function sendJson(records: Records, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(describe(records));
}

function stream(records: Records, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  const tell = (event: string, data: string) =>
    response.write(`event: ${event}\ndata: ${data}\n\n`);
  const tellProgress = () => tell('progress', describe(records));
  response.on('close', records.onChange(tellProgress));
  response.on(
    'close',
    records.onVerdict((verdict) => tell('verdict', JSON.stringify(verdict))),
  );
  tellProgress();
}

/** The progress file's own content, and of each exercise whether it is open, solved or has changed since. */
function describe({ progress, standings }: Records): string {
  return JSON.stringify({ ...progress, standings });
}

/** Pages come from the site's own server. */
function forward(pages: string, request: IncomingMessage, response: ServerResponse): void {
  const { method } = request;
  const headers = { ...request.headers, 'accept-encoding': 'identity' }; // Pages get a line more on their way.
  const inner = ask(`${pages}${request.url ?? '/'}`, { method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    if (answer.headers['content-type']?.startsWith('text/html')) sendPage(answer, response);
    else answer.pipe(response);
  });
  inner.on('error', () => response.writeHead(502).end());
  request.pipe(inner);
}

/** Tells a page that there is progress to ask for: elsewhere it would ask in vain. */
async function sendPage(page: IncomingMessage, response: ServerResponse): Promise<void> {
  response.end((await text(page)).replace('<html', '<html data-learn'));
}

/** A page of another site could have its name point to this machine. */
function isLocal(host = ''): boolean {
  return /^(localhost|127\.0\.0\.1)(:\d+)?$/.test(host);
}
