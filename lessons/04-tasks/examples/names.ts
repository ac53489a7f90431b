// Every task has a name. A log line can say which task wrote it.
import { allTasks, type Coroutine, createTask, currentTask, run, sleep } from 'asyncio';

function log(text: string): void {
  console.log(`[${currentTask()?.getName()}] ${text}`);
}

function* crawl(pages: number): Coroutine<void> {
  for (let page = 1; page <= pages; page++) {
    yield* sleep(1);
    log(`page ${page}`);
  }
}

function* main(): Coroutine<void> {
  currentTask()?.setName('main');
  const news = createTask(crawl(2), { name: 'news' });
  const shop = createTask(crawl(3), { name: 'shop' });

  const names = [...allTasks()].map((task) => task.getName());
  log(`alive: ${names.sort().join(', ')}`);

  yield* news;
  yield* shop;
  log(`alive: ${allTasks().size}`);
}

await run(main());
