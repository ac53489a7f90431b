# The end of the program waits for the threads of the default executor.
import asyncio
import time


def work():
    time.sleep(5)
    print('thread ends')


async def main():
    asyncio.get_running_loop().run_in_executor(None, work)
    await asyncio.sleep(1)
    print('main ends')


asyncio.run(main())
