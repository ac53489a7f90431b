// Pages link to pages. Whoever finds one starts a task for it.
import { asyncWith, type Coroutine, run, sleep, TaskGroup } from 'asyncio';

// #region program
const links: Record<string, string[]> = {
  home: ['news', 'shop'],
  news: ['today'],
  shop: [],
  today: [],
};

function* visit(page: string, group: TaskGroup): Coroutine<void> {
  yield* sleep(1);
  console.log(`${page} read`);
  for (const next of links[page] ?? []) {
    group.createTask(visit(next, group), { name: next });
  }
}

function* main(): Coroutine<void> {
  yield* asyncWith(new TaskGroup(), function* (group) {
    group.createTask(visit('home', group), { name: 'home' });
  });
  console.log('all read');
}

await run(main());
// #endregion
