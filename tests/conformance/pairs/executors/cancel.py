# Cancelling the wait for a thread doesn't stop the thread.
import asyncio
import time


def work():
    time.sleep(3)
    print('thread ends')


async def main():
    try:
        async with asyncio.timeout(1):
            await asyncio.to_thread(work)
    except TimeoutError:
        print('late at', asyncio.get_running_loop().time())
    await asyncio.sleep(5)


asyncio.run(main())
