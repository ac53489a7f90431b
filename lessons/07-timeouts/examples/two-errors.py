# The same timeout, seen from inside the block and from outside.
import asyncio


async def pay() -> None:
    try:
        await asyncio.sleep(20)
    except BaseException as error:
        if isinstance(error, TimeoutError):
            print('inside: timeout')
        else:
            print('inside: something else')
        raise


async def main() -> None:
    try:
        async with asyncio.timeout(2):
            await pay()
    except BaseException as error:
        if isinstance(error, TimeoutError):
            print('outside: timeout')
        else:
            print('outside: something else')


asyncio.run(main())
