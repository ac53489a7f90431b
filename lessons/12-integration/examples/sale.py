# A sale takes the database two seconds. The customer waits for one.
import asyncio
import sqlite3
import time
from concurrent.futures import ThreadPoolExecutor


# region program
def connect() -> None:
    global connection
    connection = sqlite3.connect(':memory:', autocommit=True)


def create() -> None:
    connection.execute('CREATE TABLE stock (count INTEGER)')
    connection.execute('CREATE TABLE sales (count INTEGER)')
    connection.execute('INSERT INTO stock VALUES (40)')


# A transaction: both tables change, or neither.
def sell(count: int) -> None:
    connection.execute('BEGIN')
    connection.execute('UPDATE stock SET count = count - ?', [count])
    time.sleep(2)
    connection.execute('INSERT INTO sales VALUES (?)', [count])
    connection.execute('COMMIT')


def report() -> str:
    [left] = connection.execute('SELECT count FROM stock').fetchone()
    [sold] = connection.execute('SELECT count(*) FROM sales').fetchone()
    return f'{left} left, {sold} sold'


async def main() -> None:
    loop = asyncio.get_running_loop()
    with ThreadPoolExecutor(1, initializer=connect) as thread:
        await loop.run_in_executor(thread, create)
        try:
            await asyncio.wait_for(loop.run_in_executor(thread, sell, 30), 1)
        except TimeoutError:
            print('the customer has left')
        print(await loop.run_in_executor(thread, report))
# endregion


asyncio.run(main())
