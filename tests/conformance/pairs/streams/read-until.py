# readuntil() gives everything up to a separator, of several the one that ends first.
import asyncio


async def main():
    reader = asyncio.StreamReader()
    loop = asyncio.get_running_loop()
    reader.feed_data(b'key=val')
    loop.call_later(1, reader.feed_data, b'ue;other--')
    loop.call_later(2, reader.feed_data, b'>rest')
    loop.call_later(3, reader.feed_eof)
    print((await reader.readuntil(b'=')).decode())
    print((await reader.readuntil((b'!', b';'))).decode(), loop.time())
    print((await reader.readuntil(b'-->')).decode(), loop.time())
    try:
        await reader.readuntil(b';')
    except asyncio.IncompleteReadError as error:
        print(error.partial.decode(), loop.time())


asyncio.run(main())
