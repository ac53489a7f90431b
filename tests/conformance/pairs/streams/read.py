# read(n) gives what is there, at most n bytes; without n everything up to the end.
import asyncio


async def main():
    reader = asyncio.StreamReader()
    reader.feed_data(b'hello world')
    print((await reader.read(5)).decode())
    print(len(await reader.read(0)), (await reader.read(100)).decode().strip())
    loop = asyncio.get_running_loop()
    loop.call_later(1, reader.feed_data, b'and ')
    loop.call_later(2, reader.feed_data, b'goodbye')
    loop.call_later(3, reader.feed_eof)
    print((await reader.read()).decode(), loop.time(), reader.at_eof())
    print(len(await reader.read(5)))


asyncio.run(main())
