# A timeout can be entered once, and only in a task.
import asyncio


async def main():
    deadline = asyncio.timeout(1)
    async with deadline:
        pass
    try:
        async with deadline:
            print('never')
    except RuntimeError:
        print('entered already')

    def outside():
        try:
            asyncio.timeout(1).__aenter__().send(None)
        except RuntimeError:
            print('not in a task')

    asyncio.get_running_loop().call_soon(outside)
    await asyncio.sleep(0)


asyncio.run(main())
