// An event loop on one screen. Its clock doesn't run, it jumps.
type Callback = () => void;

let now = 0;
let ready: Callback[] = [];
const timers: { when: number; callback: Callback }[] = [];

function callSoon(callback: Callback): void {
  ready.push(callback);
}

function callLater(delay: number, callback: Callback): void {
  timers.push({ when: now + delay, callback });
  timers.sort((one, other) => one.when - other.when);
}

function runOnePass(): void {
  // 1. Nothing to do? Wait until the next timer is due.
  if (ready.length === 0) now = timers[0]?.when ?? now;
  // 2. What is due joins the queue.
  while (timers[0] && timers[0].when <= now) {
    const due = timers.shift();
    if (due) ready.push(due.callback);
  }
  // 3. Run what is in the queue now.
  const turns = ready;
  ready = [];
  for (const callback of turns) callback();
}

callLater(2, () => console.log(now, 'weather'));
callSoon(() => {
  console.log(now, 'jingle');
  callSoon(() => console.log(now, 'news'));
  callLater(1, () => console.log(now, 'traffic'));
});
callSoon(() => console.log(now, 'hello'));

while (ready.length > 0 || timers.length > 0) runOnePass();
