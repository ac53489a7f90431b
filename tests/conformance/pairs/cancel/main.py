# A program whose main task is cancelled ends in CancelledError.
import asyncio


async def main():
    asyncio.get_running_loop().call_later(1, asyncio.current_task().cancel, 'stop')
    try:
        await asyncio.sleep(10)
    finally:
        print('main ends')


asyncio.run(main())
