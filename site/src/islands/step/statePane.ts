import type {
  HandleState,
  JobState,
  Moment,
  Printed,
  TaskState,
  TimerState,
} from '../../stepper/model.ts';
import { fullName, isDone, isStep } from '../../stepper/tell.ts';
import type { View } from '../../stepper/walk.ts';
import { formatSeconds } from '../../timeline/seconds.ts';
import { element } from '../element.ts';
import { describeTask } from './taskRow.ts';

/** More than these are counted, not shown. */
const MOST = 12;
const MOST_TASKS = 60;

/** What the loop has before it: its clock, the handle that runs, the ready queue, the timers; then the tasks, the jobs and the output. */
export class StatePane {
  readonly box = element('div', 'st-state');

  constructor() {
    this.box.tabIndex = 0;
    this.box.setAttribute('role', 'region');
    this.box.setAttribute('aria-label', 'State of the loop');
  }

  show({ moment, acting }: View): void {
    this.box.replaceChildren(
      section('Loop', describeLoop(moment)),
      section('Ready queue', describeQueue(moment)),
      section('Timers', describeTimers(moment)),
      section(
        'Tasks',
        list(
          'st-tasks',
          'No task yet.',
          chooseTasks(moment, acting).map((task) => describeTask(task, moment, task === acting)),
        ),
      ),
      ...(moment.jobs.length > 0
        ? [section('Executors', list('st-jobs', '', moment.jobs.map(describeJob)))]
        : []),
      section('Output so far', describeOutput(moment.output)),
    );
    const output = this.box.querySelector('.st-output');
    if (output) output.scrollTop = output.scrollHeight;
  }
}

/** Those of the loop that runs; of very many, those that are done are the first to be left out. */
function chooseTasks({ tasks, loop }: Moment, acting: TaskState | undefined): TaskState[] {
  const own = tasks.filter((task) => task.loop === loop);
  if (own.length <= MOST_TASKS) return own;
  const alive = own.filter((task) => task === acting || !isDone(task));
  const first = alive.slice(0, MOST_TASKS);
  const last = alive.slice(MOST_TASKS).filter((task) => task === acting);
  return [...first, ...last];
}

function section(title: string, content: HTMLElement): HTMLElement {
  return element('section', 'st-section', element('h3', '', title), content);
}

function describeLoop({ at, pass, loop, running, tasks }: Moment): HTMLElement {
  const where = pass === 0 ? 'not begun' : `pass ${pass}`;
  const several = tasks.some((task) => task.loop !== loop) || loop > 1 ? ` of loop ${loop}` : '';
  return element(
    'p',
    'st-clock',
    element('b', '', formatSeconds(at)),
    element('span', '', `${where}${several}`),
    running ? chip(running, tasks, 'running') : element('span', 'st-none', 'runs nothing'),
  );
}

function describeQueue({ ready, tasks }: Moment): HTMLElement {
  return list(
    'st-queue',
    'Empty.',
    fewOf(ready, (handle) => element('li', '', chip(handle, tasks, 'ready'))),
  );
}

function describeTimers({ timers, tasks }: Moment): HTMLElement {
  return list(
    'st-timers',
    'None is armed.',
    fewOf(timers, (timer) => describeTimer(timer, tasks)),
  );
}

function describeTimer(timer: TimerState, tasks: Moment['tasks']): HTMLElement {
  return element(
    'li',
    '',
    element('b', '', formatSeconds(timer.when)),
    ' ',
    chip(timer, tasks, 'timer'),
  );
}

/** A handle as the loop sees it: the callback, and the task that it is for. */
function chip(handle: HandleState, tasks: Moment['tasks'], kind: string): HTMLElement {
  const task = tasks.find(({ id }) => id === handle.task);
  const name = task ? fullName(task) : '';
  const made = isStep(handle)
    ? element('span', `st-chip st-chip-${kind}`, `step of ${name}`)
    : element(
        'span',
        `st-chip st-chip-${kind}`,
        element('code', '', handle.label),
        name && ` ${name}`,
      );
  if (handle.cancelled) made.append(' ', element('em', '', 'cancelled'));
  return made;
}

function describeJob({ label, executor, state, worker }: JobState): HTMLElement {
  const where = worker === undefined ? executor : `${executor}, worker ${worker + 1}`;
  const item = element(
    'li',
    '',
    element('b', '', label),
    ` ${state} `,
    element('small', '', where),
  );
  item.setAttribute('data-state', state);
  return item;
}

function describeOutput(lines: readonly Printed[]): HTMLElement {
  if (lines.length === 0) return element('p', 'st-none', 'Nothing yet.');
  const rows = lines.map(({ text, at, isComplaint }) => {
    const line = element('span', isComplaint ? 'complaint' : '', `${text}\n`);
    if (at !== undefined) line.setAttribute('data-at', formatSeconds(at));
    return line;
  });
  const pre = element('pre', 'st-output', element('code', '', ...rows));
  pre.tabIndex = 0;
  return pre;
}

function list(className: string, empty: string, items: readonly HTMLElement[]): HTMLElement {
  if (items.length === 0) return element('p', 'st-none', empty);
  return element('ol', className, ...items);
}

function fewOf<T>(all: readonly T[], describe: (one: T) => HTMLElement): HTMLElement[] {
  const rest = all.length - MOST;
  const more = rest > 0 ? [element('li', 'st-none', `and ${rest} more`)] : [];
  return [...all.slice(0, MOST).map(describe), ...more];
}
