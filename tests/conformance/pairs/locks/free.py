# Taking a free lock doesn't let the loop make a pass.
import asyncio


async def main():
    lock = asyncio.Lock()
    asyncio.get_running_loop().call_soon(print, 'the loop makes a pass')
    print(await lock.acquire(), lock.locked())
    lock.release()
    async with lock:
        print('inside')
    await asyncio.sleep(0)


asyncio.run(main())
