# Stage 5: a task in a dozen lines, on asyncio's own loop and futures. It can't be stopped.
import asyncio


def start_task(coroutine):
    def step(_future=None):
        try:
            future = coroutine.send(None)
        except StopIteration:
            return
        future._asyncio_future_blocking = False  # What every task does with a future that it got by await.
        future.add_done_callback(step)

    asyncio.get_running_loop().call_soon(step)


def wait(seconds):
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    loop.call_later(seconds, future.set_result, None)
    return future


async def copy(name):
    for page in range(1, 4):
        await wait(2)
        print(f'{name}: page {page}')


async def main():
    start_task(copy('report'))
    start_task(copy('letter'))
    await asyncio.sleep(3)
    print('the reader has left')
    await asyncio.sleep(10)


asyncio.run(main())
