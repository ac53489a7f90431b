# sleep() refuses a delay that is not a number.
import asyncio


async def main():
    for delay in (float('nan'), 'soon'):
        try:
            await asyncio.sleep(delay)
        except ValueError:
            print('no value')
        except TypeError:
            print('wrong type')


asyncio.run(main())
