# A task that is started during the clean-up is not waited for.
import asyncio


async def late():
    print('late starts')
    await asyncio.sleep(5)
    print('never')


async def work():
    try:
        await asyncio.sleep(10)
    finally:
        asyncio.create_task(late())
        await asyncio.sleep(1)


async def main():
    asyncio.create_task(work())
    await asyncio.sleep(1)


asyncio.run(main())
