# A callback that fails is reported, and the loop goes on.
import asyncio


def report(loop, context):
    print('reported:', context['exception'], 'Exception in callback' in context['message'])


def fail():
    raise Exception('broken')


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(report)
    print(loop.get_exception_handler() is report)
    loop.call_soon(fail)
    loop.call_later(1, fail)
    loop.create_future().add_done_callback(fail)
    await asyncio.sleep(2)
    print('main ends')


asyncio.run(main())
