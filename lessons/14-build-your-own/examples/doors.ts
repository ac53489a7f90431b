// Stage 8: two loops in a house with a doorbell. One sleeps for the next timer; the other asks a selector.
type Callback = () => void;
type Wait = (timeout: number) => void;

let now = 0;
let ready: Callback[] = [];
let timers: { when: number; callback: Callback }[] = [];
const somebodyComesAt = 3;

function onRing(): void {
  console.log(`${now} s: the door is opened`);
}

/** Sleeps. What arrives meanwhile is seen when the sleep is over. */
function sleepForTimer(timeout: number): void {
  const isNews = now < somebodyComesAt;
  now += timeout;
  if (isNews && now >= somebodyComesAt) ready.push(onRing);
}

/** Waits for the time and for the door at once. */
function select(timeout: number): void {
  const untilRing = somebodyComesAt - now;
  const isNews = untilRing > 0 && untilRing <= timeout;
  now += isNews ? untilRing : timeout;
  if (isNews) ready.push(onRing);
}

function runLoop(wait: Wait): void {
  now = 0;
  timers = [{ when: 10, callback: () => console.log(`${now} s: the cake is ready`) }];
  while (ready.length > 0 || timers.length > 0) runPass(wait);
}

function runPass(wait: Wait): void {
  const [next] = timers;
  wait(ready.length > 0 || !next ? 0 : Math.max(0, next.when - now));
  for (const timer of timers.filter(({ when }) => when <= now)) ready.push(timer.callback);
  timers = timers.filter(({ when }) => when > now);
  const turns = ready;
  ready = [];
  for (const callback of turns) callback();
}

console.log('a loop that sleeps:');
runLoop(sleepForTimer);
console.log('a loop with a selector:');
runLoop(select);
