import { asyncWith, type Coroutine, createTask, getRunningLoop, sleep, wait } from 'asyncio';
import { cancelEverywhere, simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { observatory } from './exercise';

type Action = 'dome.open' | 'dome.close' | 'telescope.start' | 'telescope.stop';

interface Plan {
  readonly failing?: readonly Action[];
  readonly bodyFails?: boolean;
  /** At which seconds the evening is cancelled. */
  readonly cancelAt?: readonly number[];
}

/** Each action takes a second, and writes down when it begins. */
function hill(failing: readonly Action[] = []) {
  const log: string[] = [];
  const note = (text: string) => log.push(`${getRunningLoop().time()} s  ${text}`);
  function* act(action: Action): Coroutine<void> {
    note(action);
    yield* sleep(1);
    if (failing.includes(action)) throw new Error(`${action} failed`);
    log.push(`${action} done`);
  }
  const dome = { open: () => act('dome.open'), close: () => act('dome.close') };
  const telescope = { start: () => act('telescope.start'), stop: () => act('telescope.stop') };
  return { log, note, dome, telescope };
}

/** An evening: three seconds of observing. */
function watch({ failing, bodyFails, cancelAt = [] }: Plan) {
  const { log, note, dome, telescope } = hill(failing);
  function* evening(): Coroutine<string> {
    return yield* asyncWith(observatory(dome, telescope), function* (given) {
      note(given === telescope ? 'observing' : 'observing without the telescope');
      yield* sleep(3);
      if (bodyFails) throw new Error('clouds');
      return 'a comet';
    });
  }
  const end = simulate(function* main() {
    const task = createTask(evening(), { name: 'evening' });
    for (const at of cancelAt) {
      yield* sleep(at - getRunningLoop().time());
      task.cancel();
    }
    yield* wait([task]);
    note('end');
    if (task.cancelled()) return 'cancelled';
    return String(task.exception() ?? task.result());
  }).result();
  return { end, log: log.filter((line) => !line.endsWith('done')) };
}

test('opens and starts before the body, stops and closes after it', () => {
  const { end, log } = watch({});
  expect(log, 'what happened').toEqual([
    '0 s  dome.open',
    '1 s  telescope.start',
    '2 s  observing',
    '5 s  telescope.stop',
    '6 s  dome.close',
    '7 s  end',
  ]);
  expect(end, 'what the block returned').toBe('a comet');
});

test('stops and closes when the body fails, and the error comes out', () => {
  const { end, log } = watch({ bodyFails: true });
  expect(log.slice(-3), 'what happened in the end').toEqual([
    '5 s  telescope.stop',
    '6 s  dome.close',
    '7 s  end',
  ]);
  expect(end, 'how the evening ended').toBe('Error: clouds');
});

test('stops and closes when the body is cancelled, and the evening ends as cancelled', () => {
  const { end, log } = watch({ cancelAt: [3] });
  expect(log.slice(-3), 'what happened in the end').toEqual([
    '3 s  telescope.stop',
    '4 s  dome.close',
    '5 s  end',
  ]);
  expect(end, 'how the evening ended').toBe('cancelled');
});

test('closes the dome when the telescope does not start', () => {
  const { end, log } = watch({ failing: ['telescope.start'] });
  expect(log, 'what happened').toEqual([
    '0 s  dome.open',
    '1 s  telescope.start',
    '2 s  dome.close',
    '3 s  end',
  ]);
  expect(end, 'how the evening ended').toBe('Error: telescope.start failed');
});

test('closes the dome when the telescope cannot be stopped', () => {
  const { log } = watch({ failing: ['telescope.stop'] });
  expect(log.slice(-3), 'what happened in the end').toEqual([
    '5 s  telescope.stop',
    '6 s  dome.close',
    '7 s  end',
  ]);
});

test('an error of stopping the telescope comes out', () => {
  const { end } = watch({ failing: ['telescope.stop'] });
  expect(end, 'how the evening ended').toBe('Error: telescope.stop failed');
});

test('closes the dome when a second cancellation cuts off the stopping', () => {
  const { end, log } = watch({ cancelAt: [3, 3.5] });
  expect(log.slice(-3), 'what happened in the end').toEqual([
    '3 s  telescope.stop',
    '3.5 s  dome.close',
    '4.5 s  end',
  ]);
  expect(end, 'how the evening ended').toBe('cancelled');
});

test('touches nothing else when the dome does not open', () => {
  const { end, log } = watch({ failing: ['dome.open'] });
  expect(log, 'what happened').toEqual(['0 s  dome.open', '1 s  end']);
  expect(end, 'how the evening ended').toBe('Error: dome.open failed');
});

test('cancelled at any of its waits, it leaves nothing open and nothing running', () => {
  let used = hill();
  const program = () => {
    used = hill();
    return asyncWith(observatory(used.dome, used.telescope), () => sleep(3));
  };
  cancelEverywhere(program, () => {
    const happened = (action: string) => used.log.some((line) => line.endsWith(action));
    if (happened('dome.open done') && !happened('s  dome.close'))
      throw new Error('the dome stays open');
    if (happened('telescope.start done') && !happened('s  telescope.stop'))
      throw new Error('the telescope still runs');
  });
});
