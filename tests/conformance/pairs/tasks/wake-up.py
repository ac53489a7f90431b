# A task that awaits another goes on one pass after that has ended.
import asyncio


async def child():
    await asyncio.sleep(1)
    asyncio.get_running_loop().call_soon(print, 'called in the same pass')
    print('child ends')


async def main():
    await asyncio.create_task(child())
    print('main goes on')


asyncio.run(main())
