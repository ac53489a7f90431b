import {
  formatProgress,
  mergeProgress,
  NO_PROGRESS,
  type Progress,
  parseProgress,
} from '../../../../tools/learn/progress/progress.ts';
import { readStored, store } from '../storage.ts';

/** Which exercises are solved, as `npm run learn` keeps it too. What can't be read counts as nothing, and is replaced by the next solved one. */
export function readProgress(): Progress {
  const text = readStored('progress');
  return (text && parseProgress(text)) || NO_PROGRESS;
}

/** Takes over what another tab has written in the meantime. Says whether it could be kept. */
export function addProgress(progress: Progress): boolean {
  const kept = store('progress', formatProgress(mergeProgress(progress, readProgress())));
  dispatchEvent(new Event('course:progress'));
  return kept;
}
