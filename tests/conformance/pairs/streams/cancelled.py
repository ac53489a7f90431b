# A cancelled read takes nothing out of the stream.
import asyncio


async def main():
    reader = asyncio.StreamReader()
    reader.feed_data(b'half a l')
    try:
        await asyncio.wait_for(reader.readline(), 1)
    except TimeoutError:
        print('no line yet')
    reader.feed_data(b'ine\n')
    print((await reader.readline()).decode().strip())


asyncio.run(main())
