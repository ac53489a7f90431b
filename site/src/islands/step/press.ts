/** Stepping: plays the reader's last run back, or the one that was recorded when the page was built. Nothing is run for it. */
import { findPart } from '../element.ts';
import { messageOf } from '../messageOf.ts';
import { loadRecording, type Recorded, readRecorded } from '../recording.ts';
import { say } from '../say.ts';
import { Stepper } from './stepper.ts';

export async function press(place: HTMLElement): Promise<void> {
  try {
    const recorded = await loadRecording(place);
    const { source, isOutdated } = await readRecorded(place, recorded);
    new Stepper({ recorded, source, note: describe(recorded, isOutdated) }).open();
  } catch (error) {
    say(findPart(place, '.controls'), messageOf(error));
  }
}

function describe({ isReaders }: Recorded, isOutdated: boolean): string {
  if (isReaders)
    return isOutdated
      ? 'This is your last run. You have changed the code since.'
      : 'This is your last run.';
  return isOutdated
    ? 'This is the run of the program as it came. Run yours to step through it.'
    : '';
}
