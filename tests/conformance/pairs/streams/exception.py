# An error of the connection is raised by the read that waits, and by all that follow.
import asyncio


async def main():
    reader = asyncio.StreamReader()
    reader.feed_data(b'lost\n')
    loop = asyncio.get_running_loop()
    loop.call_later(1, reader.set_exception, Exception('cable cut'))
    for attempt in (lambda: reader.readexactly(100), reader.readline, lambda: reader.read(1)):
        try:
            await attempt()
        except Exception as error:
            print(error, loop.time(), reader.exception() is error)


asyncio.run(main())
