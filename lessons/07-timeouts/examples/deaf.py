# Three seconds for all attempts. But the retry catches everything.
import asyncio


async def attempt(number: int) -> None:
    print(f'attempt {number}')
    await asyncio.sleep(2)
    raise Exception('server is busy')


async def retry() -> str:
    for number in range(1, 5):
        try:
            await attempt(number)
        except BaseException:
            print('failed, once more')
    return 'four attempts made'


async def main() -> None:
    try:
        async with asyncio.timeout(3):
            print(await retry())
    except TimeoutError:
        print('timed out')


asyncio.run(main())
