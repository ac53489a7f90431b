# Waiting for an event that is set doesn't let the loop make a pass.
import asyncio


async def main():
    event = asyncio.Event()
    event.set()
    asyncio.get_running_loop().call_soon(print, 'the loop makes a pass')
    print(await event.wait())
    event.clear()
    print(event.is_set())
    await asyncio.sleep(0)


asyncio.run(main())
