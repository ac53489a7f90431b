# An exception handler that fails doesn't stop the loop.
import asyncio


def broken(loop, context):
    print('handler called')
    raise Exception('the handler itself')


def fail():
    raise Exception('broken')


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(broken)
    loop.call_soon(fail)
    await asyncio.sleep(0)
    print('main goes on')
    loop.set_exception_handler(None)
    print(loop.get_exception_handler() is None)
    try:
        loop.set_exception_handler('text')
    except TypeError:
        print('refused')


asyncio.run(main())
