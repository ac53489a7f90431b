# readexactly() waits for as many bytes as it says, and raises with what there was at the end.
import asyncio


async def main():
    reader = asyncio.StreamReader()
    loop = asyncio.get_running_loop()
    for delay, chunk in ((1, b'abc'), (2, b'defg'), (3, b'h')):
        loop.call_later(delay, reader.feed_data, chunk)
    loop.call_later(4, reader.feed_eof)
    print((await reader.readexactly(5)).decode(), loop.time())
    try:
        await reader.readexactly(5)
    except asyncio.IncompleteReadError as error:
        print(error.partial.decode(), error.expected, loop.time())
    try:
        await reader.readexactly(-1)
    except ValueError:
        print('not so few')


asyncio.run(main())
