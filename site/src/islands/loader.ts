/** The one script of ours on every page: small, because everything else comes with the first press of a button. */
type Press = (place: HTMLElement, button: HTMLButtonElement) => unknown;

const islands: Record<string, () => Promise<{ press: Press }>> = {
  run: () => import('./run/press.ts'),
};

addEventListener('click', async ({ target }) => {
  const button = target instanceof Element ? target.closest('button') : null;
  const name = button?.getAttribute('data-island');
  const island = islands[name ?? ''];
  const place = button?.closest<HTMLElement>('[data-example],[data-exercise]');
  if (button && island && place) (await island()).press(place, button);
});
