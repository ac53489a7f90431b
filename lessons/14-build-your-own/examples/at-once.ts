// Stage 1: a loop that calls what it is given, at once.
function callSoon(callback: () => void): void {
  try {
    callback();
  } catch (error) {
    if (error instanceof RangeError) return; // Too deep: the last lines tell.
    console.log('reported:', error instanceof Error ? error.message : 'something');
  }
}

function announce(name: string, next?: () => void): () => void {
  return () => {
    console.log(name, 'begins');
    if (next) callSoon(next);
    console.log(name, 'ends');
  };
}

callSoon(announce('news', announce('weather', announce('traffic'))));

callSoon(() => {
  throw new Error('the microphone is broken');
});
console.log('on air again');

let links = 0;
function chain(): void {
  links += 1;
  if (links < 100_000) callSoon(chain);
}

callSoon(chain);
console.log('the chain was cut short:', links < 100_000 ? 'yes' : 'no');
