# A cancellation goes through nested gathers to the innermost tasks.
import asyncio


async def work(name):
    try:
        await asyncio.sleep(10)
    finally:
        print(name, 'ends')


async def main():
    task = asyncio.current_task()
    asyncio.get_running_loop().call_later(1, task.cancel)
    try:
        await asyncio.gather(asyncio.gather(work('a'), work('b')), work('c'))
    except asyncio.CancelledError:
        print('main is cancelled', task.cancelling())


asyncio.run(main())
