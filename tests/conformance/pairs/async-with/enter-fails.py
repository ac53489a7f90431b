# A context manager whose entering fails is not left.
import asyncio


class Locked:
    async def __aenter__(self):
        await asyncio.sleep(1)
        raise Exception('locked')

    async def __aexit__(self, *error):
        print('never')


async def main():
    try:
        async with Locked():
            print('never')
    except Exception as error:
        print(error)


asyncio.run(main())
