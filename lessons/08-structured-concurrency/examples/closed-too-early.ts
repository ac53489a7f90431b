// Two blocks, one inside the other. Two queries over one connection.
import {
  type AsyncContextManager,
  asyncWith,
  type Coroutine,
  run,
  sleep,
  TaskGroup,
} from 'asyncio';

class Connection implements AsyncContextManager<Connection, false> {
  state = 'closed';

  *enter(): Coroutine<this> {
    this.state = 'open';
    return this;
  }

  *exit(): Coroutine<false> {
    this.state = 'closed';
    console.log('connection closed');
    return false;
  }
}

// #region program
function* query(table: string, connection: Connection): Coroutine<void> {
  yield* sleep(1);
  console.log(`${table}: connection is ${connection.state}`);
}

function* main(): Coroutine<void> {
  yield* asyncWith(new TaskGroup(), (group) =>
    asyncWith(new Connection(), function* (connection) {
      group.createTask(query('orders', connection));
      group.createTask(query('users', connection));
    }),
  );
}
// #endregion

await run(main());
