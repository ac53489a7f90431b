# A cancellation of gather() comes out even with return_exceptions.
import asyncio


async def work(delay):
    try:
        await asyncio.sleep(10)
    finally:
        await asyncio.sleep(delay)


async def parent():
    await asyncio.gather(work(1), work(2), return_exceptions=True)
    print('never')


async def main():
    task = asyncio.create_task(parent())
    await asyncio.sleep(1)
    task.cancel('stop')
    try:
        await task
    except asyncio.CancelledError as error:
        print('cancelled', error, asyncio.get_running_loop().time())


asyncio.run(main())
