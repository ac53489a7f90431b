# A thread can have the loop run a coroutine.
import asyncio
import time


async def brew(cup):
    await asyncio.sleep(1)
    print('brewed', cup)
    return cup


def work(loop):
    time.sleep(1)
    future = asyncio.run_coroutine_threadsafe(brew('tea'), loop)
    future.add_done_callback(lambda future: print('thread hears of', future.result()))


async def main():
    loop = asyncio.get_running_loop()
    await asyncio.to_thread(work, loop)
    print('thread ended at', loop.time())
    await asyncio.sleep(2)


asyncio.run(main())
