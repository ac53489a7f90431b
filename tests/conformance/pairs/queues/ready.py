# Getting from a queue that has something doesn't let the loop make a pass.
import asyncio


async def main():
    queue = asyncio.Queue(1)
    asyncio.get_running_loop().call_soon(print, 'the loop makes a pass')
    await queue.put('tea')
    print(await queue.get())
    await asyncio.sleep(0)


asyncio.run(main())
