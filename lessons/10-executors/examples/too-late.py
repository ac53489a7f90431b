# Printing a photo takes three seconds. The customer has one.
import asyncio
import time


# region program
def print_photo(name: str) -> None:
    time.sleep(3)
    print(f'{name} printed')


async def main() -> None:
    loop = asyncio.get_running_loop()
    started = loop.time()
    try:
        printing = asyncio.to_thread(print_photo, 'lake')
        await asyncio.wait_for(printing, 1)
    except TimeoutError:
        print('stopped')
    after = round(loop.time() - started)
    print(f'main ends after {after} s')
# endregion


asyncio.run(main())
