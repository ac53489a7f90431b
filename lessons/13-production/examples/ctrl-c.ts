// Ctrl+C while two tickets are being printed.
import { type Coroutine, createTask, KeyboardInterrupt, raiseSignal, run, sleep } from 'asyncio';

// #region program
function* printTicket(ticket: string, seconds: number): Coroutine<void> {
  try {
    yield* sleep(seconds);
    console.log(`${ticket}: printed`);
  } finally {
    console.log(`${ticket}: printer free`);
  }
}

function* main(): Coroutine<void> {
  const oslo = createTask(printTicket('Oslo', 4), { name: 'Oslo' });
  yield* sleep(1);
  raiseSignal('SIGINT');
  console.log('still here');
  yield* printTicket('Rome', 2);
  yield* oslo;
}

try {
  await run(main());
} catch (error) {
  if (!(error instanceof KeyboardInterrupt)) throw error;
  console.log('stopped by Ctrl+C');
}
// #endregion
