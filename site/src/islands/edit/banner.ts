import { element } from '../element.ts';
import { makeButton } from './editControls.ts';

export interface BannerOptions {
  readonly onKeep: () => void;
  readonly onDiscard: () => void;
}

/** Says that the code in the editor is somebody else's. */
export function makeBanner({ onKeep, onDiscard }: BannerOptions): HTMLElement {
  const banner = element(
    'div',
    'banner',
    element(
      'p',
      '',
      element('strong', '', 'Code from a link.'),
      ' It runs only when you press the button.',
    ),
    makeButton('Keep it as mine', onKeep),
    makeButton('Discard it', onDiscard),
  );
  banner.setAttribute('role', 'note');
  return banner;
}
