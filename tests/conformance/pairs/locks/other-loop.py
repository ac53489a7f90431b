# A lock that was waited for in one loop can't be waited for in another.
import asyncio

lock = asyncio.Lock()


async def wait_for_lock():
    await lock.acquire()
    try:
        async with asyncio.timeout(1):
            await lock.acquire()
    except TimeoutError:
        print('waited in vain')
    except RuntimeError:
        print('belongs to another loop')
    finally:
        lock.release()


asyncio.run(wait_for_lock())
asyncio.run(wait_for_lock())
