/** The one script of ours on every page: small, because everything else comes when it is needed. */
type Press = (place: HTMLElement, button: HTMLButtonElement) => unknown;

const edit = () => import('./edit/press.ts');
const predict = () => import('./predict/press.ts');

const islands: Record<string, () => Promise<{ press: Press }>> = {
  run: () => import('./run/press.ts'),
  edit,
  predict,
  break: () => import('./break/press.ts'),
  step: () => import('./step/press.ts'),
  timeline: () => import('./timeline/press.ts'),
  check: () => import('./check/press.ts'),
  compare: () => import('./check/compare.ts'),
  export: () => import('./progress/export.ts'),
  import: () => import('./progress/import.ts'),
};

addEventListener('click', async ({ target }) => {
  const button = target instanceof Element ? target.closest('button') : null;
  const name = button?.getAttribute('data-island');
  const island = islands[name ?? ''];
  const place = button?.closest<HTMLElement>('[data-example],[data-exercise],[data-place]');
  if (button && island && place) (await island()).press(place, button);
});

/** A timeline comes to life when somebody looks at it closely, or runs what it shows. */
for (const type of ['pointerover', 'focusin'])
  addEventListener(type, async (event) => {
    const { target } = event;
    const box = target instanceof Element && target.closest<HTMLElement>('.timeline');
    if (box) (await import('./timeline/explore.ts')).explore(box, event);
  });
addEventListener('course:run', async (event) =>
  (await import('./timeline/showRun.ts')).showRun(event),
);

/** What is left of earlier visits: solved exercises, what the reader wrote and predicted; see storage.ts and edit/edits.ts. */
try {
  if (localStorage.getItem('in-the-loop:progress'))
    import('./progress/marks.ts').then(({ showMarks }) => showMarks());
  for (const key of Object.keys(localStorage)) {
    const [, what, kind, id = ''] = /^in-the-loop:(edit|predict):(\w+)\/(.+)$/.exec(key) ?? [];
    const selector = `${what === 'predict' ? '.asks' : ''}[data-${kind}="${CSS.escape(id)}"]`;
    const place = kind && document.querySelector<HTMLElement>(selector);
    if (place) (what === 'edit' ? edit() : predict()).then(({ restore }) => restore(place));
  }
} catch {} // Without a storage there is nothing to restore.

function openLink(): void {
  const { hash } = location;
  if (hash.startsWith('#code=')) edit().then(({ openShared }) => openShared(hash));
}
addEventListener('hashchange', openLink);
openLink();

/** Served by `npm run learn -- --web`, which says so: what is solved there is solved here. */
if (document.documentElement.dataset['learn'] !== undefined)
  import('./progress/followEditor.ts').then(({ followEditor }) => followEditor());

/** Milliseconds that a page has to itself, before the whole course is downloaded beside it. */
const HEAD_START = 3000;

/** After the first visit the course works offline, unless the reader saves data; see offline/serviceWorker.ts. */
if (import.meta.env.PROD && !Object(Reflect.get(navigator, 'connection')).saveData)
  addEventListener('load', () =>
    setTimeout(
      () => navigator.serviceWorker?.register(`${import.meta.env.BASE_URL}sw.js`).catch(() => {}),
      HEAD_START,
    ),
  );
