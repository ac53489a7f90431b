# One try, three reasons to stop. Which one was it?
import asyncio


# region report
async def query(seconds: float) -> None:
    await asyncio.wait_for(asyncio.sleep(seconds), 4)


async def report(seconds: float, limit: float) -> None:
    deadline = asyncio.timeout(limit)
    try:
        async with deadline:
            await query(seconds)
    except asyncio.CancelledError:
        print('somebody cancelled us')
        raise
    except TimeoutError:
        if deadline.expired():
            print('our limit')
        else:
            print('a limit inside the query')
# endregion


async def main() -> None:
    await report(20, 2)
    await report(20, 6)
    task = asyncio.create_task(report(20, 6), name='report')
    await asyncio.sleep(1)
    task.cancel()


asyncio.run(main())
