import type { Moment, TaskState } from '../../stepper/model.ts';
import { fullName, isDone } from '../../stepper/tell.ts';
import { drawMark } from '../../timeline/drawMark.ts';
import { waitSentence } from '../../timeline/words.ts';
import { element } from '../element.ts';

/** A task: the sign of its state, as on the timeline, what it is in, and its await stack. */
export function describeTask(task: TaskState, moment: Moment, isActing: boolean): HTMLElement {
  const name = element('b', '', task.name);
  const note = task.note ? [' ', element('small', '', task.note)] : [];
  const what = element('span', 'st-what', describeState(task, moment));
  const item = element(
    'li',
    '',
    drawSign(task),
    element('div', '', name, ...note, ' ', what, ' ', describeStack(task)),
  );
  item.setAttribute('data-state', task.state);
  if (isActing) item.setAttribute('aria-current', 'step');
  return item;
}

function describeState(task: TaskState, { tasks }: Moment): string {
  const asked = task.cancelling ? ', and is asked to cancel' : '';
  switch (task.state) {
    case 'running':
      return `runs${asked}`;
    case 'ready':
      return `is in the ready queue${asked}`;
    case 'waiting':
      return `${describeWait(task, tasks)}${asked}`;
    case 'finished':
      return task.detail === 'undefined' ? 'finished' : `finished: ${task.detail}`;
    case 'failed':
      return `failed: ${task.detail}`;
    case 'cancelled':
      return 'cancelled';
  }
}

function describeWait({ wait }: TaskState, tasks: readonly TaskState[]): string {
  if (!wait) return 'waits';
  const names = wait.tasks.map((id) => {
    const task = tasks.find((one) => one.id === id);
    return task ? fullName(task) : `task ${id}`;
  });
  return waitSentence(wait, names);
}

/** From the outermost coroutine to the one that suspended. */
function describeStack(task: TaskState): HTMLElement | string {
  const { frames } = task;
  if (isDone(task) || frames.length === 0) return '';
  const items = frames.toReversed().map(({ functionName, line }) => {
    const name = functionName === '<anonymous>' ? 'function*' : functionName;
    return element('li', '', element('code', '', name), ` ${line}`);
  });
  const stack = element('ol', 'st-stack', ...items);
  stack.setAttribute('aria-label', 'Await stack, with line numbers');
  return stack;
}

/** The same signs as on the timeline. */
function drawSign({ state }: TaskState): HTMLElement {
  const sign = element('i', 'st-sign');
  sign.setAttribute('aria-hidden', 'true');
  if (state === 'running' || state === 'ready' || state === 'waiting')
    sign.append(element('i', `tl-key tl-key-${state}`));
  else {
    const place = { x: -3, base: 18, zoom: 1 };
    const drawing = drawMark(
      { kind: state, place: { column: 0 }, label: '', detail: '', at: 0 },
      place,
    );
    sign.innerHTML = `<svg width="16" height="16" viewBox="0 0 16 16">${drawing}</svg>`;
  }
  return sign;
}
