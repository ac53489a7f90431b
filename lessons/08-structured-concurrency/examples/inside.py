# A group whose body is busy when a child fails. Two catches, one failure.
import asyncio


# region program
async def measure() -> None:
    await asyncio.sleep(1)
    raise TypeError('no sensor')


async def supervise() -> None:
    async with asyncio.TaskGroup() as group:
        group.create_task(measure(), name='measure')
        try:
            await asyncio.sleep(10)
            print('body: all is well')
        except BaseException as error:
            print(f'body: {type(error).__name__}')
            raise


async def main() -> None:
    try:
        await supervise()
    except BaseException as error:
        print(f'main: {type(error).__name__}')
        print(error)


asyncio.run(main())
# endregion
