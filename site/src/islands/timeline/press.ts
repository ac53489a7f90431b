import { findView } from './view.ts';

const STEP = 1.5;

/** Zooms the timeline in which the button stands. */
export async function press(_: HTMLElement, button: HTMLButtonElement): Promise<void> {
  const box = button.closest<HTMLElement>('.timeline');
  if (box) zoom(box, button.value);
}

export async function zoom(box: HTMLElement, how: string): Promise<void> {
  const view = await findView(box);
  if (how === 'fit') view.fit();
  else view.zoomBy(how === 'in' ? STEP : 1 / STEP);
}
