# Tasks without a name are numbered; a name can be given and changed.
import asyncio


async def child():
    print(asyncio.current_task().get_name())


async def main():
    print(asyncio.current_task().get_name())
    asyncio.create_task(child())
    asyncio.create_task(child(), name='tea')
    renamed = asyncio.create_task(child(), name='coffee')
    renamed.set_name('water')
    await asyncio.sleep(0)
    await asyncio.create_task(child())


asyncio.run(main())
