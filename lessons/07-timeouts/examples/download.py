# A download may take long, but must not stand still for two seconds.
import asyncio


# region download
async def download(gaps: list[float]) -> None:
    loop = asyncio.get_running_loop()
    async with asyncio.timeout(2) as deadline:
        for index, seconds in enumerate(gaps):
            await asyncio.sleep(seconds)
            print(f'chunk {index + 1} of {len(gaps)}')
            deadline.reschedule(loop.time() + 2)
# endregion


async def main() -> None:
    try:
        await download([1, 1.5, 1, 20, 1])
    except TimeoutError:
        print('nothing came for two seconds')


asyncio.run(main())
