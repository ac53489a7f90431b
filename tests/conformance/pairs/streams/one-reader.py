# Only one task at a time can wait for data of a stream.
import asyncio


async def read(name, reader):
    try:
        print(name, (await reader.readline()).decode().strip())
    except RuntimeError:
        print(name, 'is refused')


async def main():
    reader = asyncio.StreamReader()
    asyncio.get_running_loop().call_later(1, reader.feed_data, b'data\n')
    await asyncio.gather(read('first', reader), read('second', reader))


asyncio.run(main())
