# A handle that is cancelled before its turn is never called.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    soon = loop.call_soon(print, 'never')
    later = loop.call_later(1, print, 'never')
    print(soon.cancelled(), later.cancelled(), later.when())
    soon.cancel()
    later.cancel()
    later.cancel()
    print(soon.cancelled(), later.cancelled())
    await asyncio.sleep(2)
    done = loop.call_soon(print, 'called')
    await asyncio.sleep(0)
    done.cancel()
    print(done.cancelled())


asyncio.run(main())
