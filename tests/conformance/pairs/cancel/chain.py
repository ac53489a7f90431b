# A cancellation goes to the innermost task that is awaited, and comes back through all.
import asyncio


async def inner():
    try:
        await asyncio.sleep(10)
    finally:
        print('inner ends')


async def outer(task):
    try:
        await task
    finally:
        print('outer ends', task.cancelled())


async def main():
    first = asyncio.create_task(inner())
    second = asyncio.create_task(outer(first))
    await asyncio.sleep(1)
    second.cancel('all of you')
    try:
        await second
    except asyncio.CancelledError as error:
        print(error, first.cancelling(), second.cancelling())


asyncio.run(main())
