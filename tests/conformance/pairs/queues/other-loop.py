# A queue that was waited for in one loop can't be waited for in another.
import asyncio

queue = asyncio.Queue()


async def wait_for_item():
    try:
        async with asyncio.timeout(1):
            await queue.get()
    except TimeoutError:
        print('waited in vain')
    except RuntimeError:
        print('belongs to another loop')


asyncio.run(wait_for_item())
asyncio.run(wait_for_item())
