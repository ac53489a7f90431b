# The default executor can be replaced and shut down; after that it takes nothing more.
import asyncio
import time
from concurrent.futures import ThreadPoolExecutor


def work(name):
    time.sleep(1)
    return name


async def main():
    loop = asyncio.get_running_loop()
    loop.set_default_executor(ThreadPoolExecutor(1))
    print(*await asyncio.gather(*(asyncio.to_thread(work, name) for name in 'ab')), loop.time())
    await loop.shutdown_default_executor()
    try:
        await asyncio.to_thread(work, 'c')
    except RuntimeError:
        print('shut down')


asyncio.run(main())
