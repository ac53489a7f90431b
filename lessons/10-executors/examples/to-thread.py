# The same service. The photo is saved in a thread.
import asyncio
import time


# region upload
def save_photo(name: str) -> str:
    time.sleep(3)
    return f'{name} saved'


async def upload(name: str) -> None:
    print(await asyncio.to_thread(save_photo, name))
# endregion


async def answer_pings() -> None:
    loop = asyncio.get_running_loop()
    started = loop.time()
    for _ in range(4):
        print(f'pong after {round(loop.time() - started)} s')
        await asyncio.sleep(2)


async def main() -> None:
    await asyncio.gather(answer_pings(), upload('lake'))


asyncio.run(main())
