# A context manager is left whatever happens in the block, and is told of its error.
import asyncio


class Kettle:
    async def __aenter__(self):
        await asyncio.sleep(1)
        print('kettle on')
        return 'hot water'

    async def __aexit__(self, kind, error, traceback):
        await asyncio.sleep(1)
        print('kettle off', 'after' if error else 'in peace', error or '')
        return False


async def main():
    async with Kettle() as water:
        print(water)
    try:
        async with Kettle():
            raise Exception('spilt')
    except Exception as error:
        print('caught', error)


asyncio.run(main())
