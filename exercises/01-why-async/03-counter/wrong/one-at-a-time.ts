// mistake: waits without blocking, but serves one customer after the other
// caught by: the last of four customers has the page after two seconds
import { type Coroutine, sleep, time } from 'asyncio';

/** Asks the database, which answers after a second. */
function* query(customer: string): Coroutine<string> {
  yield* sleep(1);
  return `the orders of ${customer}`;
}

/** A calculation: it keeps the processor busy for a quarter of a second. */
function buildPage(data: string): string {
  time.sleep(0.25);
  return `page with ${data}`;
}

/** Serves one customer. */
function* serve(customer: string): Coroutine<void> {
  const data = yield* query(customer);
  console.log(buildPage(data));
}

/** Serves all customers at the same time. */
export function* serveAll(customers: readonly string[]): Coroutine<void> {
  for (const customer of customers) yield* serve(customer);
}
