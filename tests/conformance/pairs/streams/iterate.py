# A stream can be iterated line by line.
import asyncio


async def main():
    reader = asyncio.StreamReader()
    loop = asyncio.get_running_loop()
    loop.call_later(1, reader.feed_data, b'one\ntwo\n')
    loop.call_later(2, reader.feed_data, b'three')
    loop.call_later(3, reader.feed_eof)
    async for line in reader:
        print(line.decode().strip(), loop.time())


asyncio.run(main())
