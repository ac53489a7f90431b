# readline() gives a line with its newline, and at the end what is left.
import asyncio


async def main():
    reader = asyncio.StreamReader()
    loop = asyncio.get_running_loop()
    for delay, chunk in ((1, 'on'), (2, 'e\ntwo\nth'), (3, 'ree')):
        loop.call_later(delay, reader.feed_data, chunk.encode())
    loop.call_later(4, reader.feed_eof)
    while not reader.at_eof():
        line = await reader.readline()
        print(line.decode().strip(), len(line), loop.time())
    print(len(await reader.readline()))


asyncio.run(main())
