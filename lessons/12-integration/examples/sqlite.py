# A database that blocks, in a thread of its own.
import asyncio
import sqlite3
import time
from concurrent.futures import ThreadPoolExecutor


# region program
def connect() -> None:
    global connection
    connection = sqlite3.connect(':memory:')


# Blocks. A real disk isn't that slow; here you shall see it.
def execute(sql: str, *values: str | int) -> list[tuple]:
    time.sleep(1)
    return connection.execute(sql, values).fetchall()


class Database:
    def __init__(self) -> None:
        self.thread = ThreadPoolExecutor(1, initializer=connect)

    def execute(self, sql: str, *values: str | int) -> asyncio.Future[list[tuple]]:
        return asyncio.get_running_loop().run_in_executor(self.thread, execute, sql, *values)


async def answer_pings() -> None:
    for ping in [1, 2, 3]:
        await asyncio.sleep(1.5)
        print(f'pong {ping}')


async def main() -> None:
    database = Database()
    with database.thread:
        pings = asyncio.create_task(answer_pings())
        await database.execute('CREATE TABLE stock (item TEXT, count INTEGER)')
        insert = 'INSERT INTO stock VALUES (?, ?)'
        await asyncio.gather(
            database.execute(insert, 'stamps', 40), database.execute(insert, 'boxes', 7))
        rows = await database.execute('SELECT item, count FROM stock ORDER BY item')
        for item, count in rows:
            print(f'{item}: {count}')
        await pings
# endregion


asyncio.run(main())
