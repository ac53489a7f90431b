// Stage 2: a queue and passes. The loop knows no time; who wants to wait has to look at the clock, again and again.
type Callback = () => void;

const ready: Callback[] = [];
let passes = 0;
let clock = 0;

function callSoon(callback: Callback): void {
  ready.push(callback);
}

function runPass(): void {
  passes += 1;
  clock += 1; // A pass takes a millisecond.
  for (let turns = ready.length; turns > 0; turns -= 1) ready.shift()?.();
}

function announceAt(when: number, text: string): void {
  if (clock < when) callSoon(() => announceAt(when, text));
  else console.log(`${clock} ms: ${text}`);
}

callSoon(() => {
  console.log('news begin');
  callSoon(() => console.log('weather'));
  console.log('news end');
});
callSoon(() => console.log('jingle'));
callSoon(() => announceAt(2000, 'traffic'));

while (ready.length > 0) runPass();
console.log('passes:', passes);
