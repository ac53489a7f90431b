# Three coroutines deep. Where does the CancelledError come up?
import asyncio


# region program
async def read_rows() -> None:
    try:
        await asyncio.sleep(5)
    finally:
        print('readRows: cursor closed')


async def query() -> None:
    try:
        await read_rows()
    except BaseException as error:
        print(f'query: {type(error).__name__}: {error}')
        raise


async def report() -> None:
    try:
        await query()
        print('report: written')
    finally:
        print('report: page cleared')


async def main() -> None:
    task = asyncio.create_task(report(), name='report')
    await asyncio.sleep(1)
    task.cancel('tab closed')
    await asyncio.wait([task])
    print(f'main: cancelled {"yes" if task.cancelled() else "no"}')


asyncio.run(main())
# endregion
