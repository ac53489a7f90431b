# A task that awaits itself gets a RuntimeError.
import asyncio


async def main():
    try:
        await asyncio.current_task()
    except RuntimeError:
        print('cannot await itself')


asyncio.run(main())
