# A cancellation stops at the shield: who waits is cancelled, what is protected runs on.
import asyncio


async def save():
    await asyncio.sleep(3)
    print('saved')
    return 'file'


async def request(task):
    await asyncio.shield(task)


async def main():
    task = asyncio.create_task(save())
    waiter = asyncio.create_task(request(task))
    await asyncio.sleep(1)
    waiter.cancel()
    await asyncio.wait([waiter])
    print(waiter.cancelled(), task.cancelled(), task.cancelling())
    print(await task)


asyncio.run(main())
