# Two blocks, one inside the other. Two queries over one connection.
import asyncio


class Connection:
    state = 'closed'

    async def __aenter__(self):
        self.state = 'open'
        return self

    async def __aexit__(self, kind, error, traceback):
        self.state = 'closed'
        print('connection closed')
        return False


# region program
async def query(table: str, connection: Connection) -> None:
    await asyncio.sleep(1)
    print(f'{table}: connection is {connection.state}')


async def main() -> None:
    async with asyncio.TaskGroup() as group:
        async with Connection() as connection:
            group.create_task(query('orders', connection))
            group.create_task(query('users', connection))
# endregion


asyncio.run(main())
