/**
 * The course without a network. When it is installed it keeps the whole site, which is small; an update keeps the whole new one, and downloads
 * only what changed. Online, pages always come from the network, so nobody is left with an old one: the kept site is for when that fails.
 */
import { keepSite } from './keepSite.ts';

/** Each file's address, relative to the site's root, with a hash of its content. Set when the site is built. */
declare const FILES: Readonly<Record<string, string>>;
declare const VERSION: string;

interface LifeEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface RequestEvent extends LifeEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

interface Scope {
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
  addEventListener(type: 'install' | 'activate', listener: (event: LifeEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: RequestEvent) => void): void;
}

const scope = globalThis as unknown as Scope; // The types of a page and of a worker don't go together in one project.
const root = new URL('./', location.href).href;
const PREFIX = `in-the-loop ${root} `;
/** Milliseconds after which a page is shown from the kept site if the network hasn't answered. */
const PATIENCE = 4000;

scope.addEventListener('install', (event) => {
  event.waitUntil(
    keepSite({ name: PREFIX + VERSION, root, files: FILES }).then(() => scope.skipWaiting()),
  );
});

scope.addEventListener('activate', (event) => {
  event.waitUntil(forgetOldSites().then(() => scope.clients.claim()));
});

scope.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(root) || isStream(request)) return;
  event.respondWith(answer(request));
});

/** What never ends, such as the progress from `npm run learn -- --web`, is not for a worker that may stop between two requests. */
function isStream({ headers }: Request): boolean {
  return headers.get('accept') === 'text/event-stream';
}

async function answer(request: Request): Promise<Response> {
  if (hasHash(request.url)) return (await findKept(request)) ?? fetch(request);
  const kept = await findKept(request);
  if (!kept) return fetch(request).catch(() => answerMissing(request));
  return Promise.any([fetch(request), later(kept)]).catch(() => kept);
}

/** A file whose name tells its content never changes. */
function hasHash(address: string): boolean {
  return /^(?:_astro|islands)\//.test(address.slice(root.length));
}

/** Also in the site that was kept before this one: a page that is still open may need a script of it. */
async function findKept(request: Request): Promise<Response | undefined> {
  const current = await caches.open(PREFIX + VERSION);
  const options = { ignoreSearch: true };
  return (await current.match(request, options)) ?? caches.match(request, options);
}

function later(kept: Response): Promise<Response> {
  return new Promise((resolve) => setTimeout(() => resolve(kept), PATIENCE));
}

async function answerMissing(request: Request): Promise<Response> {
  const notFound = request.mode === 'navigate' && (await caches.match(`${root}404.html`));
  return notFound || Response.error();
}

/** All but this one and the one before. */
async function forgetOldSites(): Promise<void> {
  const ours = (await caches.keys()).filter((name) => name.startsWith(PREFIX));
  const old = ours.filter((name) => name !== PREFIX + VERSION).slice(0, -1);
  await Promise.all(old.map((name) => caches.delete(name)));
}
