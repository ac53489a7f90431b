# A task that survived a cancellation can be cancelled again.
import asyncio


async def stubborn():
    for _ in range(2):
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError as error:
            print('ignores', error)
    await asyncio.sleep(10)


async def main():
    task = asyncio.create_task(stubborn())
    for message in ('one', 'two', 'three'):
        await asyncio.sleep(1)
        task.cancel(message)
    await asyncio.wait([task])
    print(task.cancelled(), task.cancelling())


asyncio.run(main())
