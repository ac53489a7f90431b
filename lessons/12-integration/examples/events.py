# A scanner calls back for each parcel. A queue makes an asynchronous generator of it.
import asyncio
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing


# The driver of a scanner: it calls its listeners each second.
class Scanner:
    def __init__(self) -> None:
        self.listeners: list[Callable[[str], object]] = []

    def start(self, parcels: list[str]) -> None:
        for second, parcel in enumerate(parcels):
            asyncio.get_running_loop().call_later(second + 1, self.scan, parcel)

    def scan(self, parcel: str) -> None:
        for listener in list(self.listeners):
            listener(parcel)


# region program
async def scans(scanner: Scanner) -> AsyncGenerator[str]:
    loop = asyncio.get_running_loop()
    parcels: asyncio.Queue[str] = asyncio.Queue()

    def listen(parcel: str) -> None:
        loop.call_soon_threadsafe(parcels.put_nowait, parcel)

    scanner.listeners.append(listen)
    try:
        while True:
            yield await parcels.get()
    finally:
        scanner.listeners.remove(listen)
        print('listener removed')


async def unload(parcel: str) -> None:
    print(f'unloading {parcel}')
    await asyncio.sleep(1.5)
    if parcel == 'P9':
        raise ValueError('belt is full')


async def main() -> None:
    scanner = Scanner()
    scanner.start(['P7', 'P8', 'P9', 'P10'])
    try:
        async with aclosing(scans(scanner)) as parcels:
            async for parcel in parcels:
                await unload(parcel)
    except ValueError as error:
        print(error)
# endregion


asyncio.run(main())
