# The limit is two seconds. Saying goodbye takes three.
import asyncio


async def fetch_rate() -> str:
    try:
        await asyncio.sleep(20)
        return 'the rate'
    finally:
        print('saying goodbye')
        await asyncio.sleep(3)
        print('connection closed')


async def main() -> None:
    loop = asyncio.get_running_loop()
    started = loop.time()
    try:
        await asyncio.wait_for(fetch_rate(), 2)
    except TimeoutError:
        seconds = round(loop.time() - started)
        print(f'timed out after {seconds} s')


asyncio.run(main())
