# A callback throws. Nobody awaits it, so nobody can catch it.
import asyncio


# region program
def ring():
    print('the bell rings')
    raise RuntimeError('the clapper fell off')


async def main():
    def handle(loop, context):
        print(f'handler: {context['exception']}')

    loop = asyncio.get_running_loop()
    loop.set_exception_handler(handle)
    try:
        loop.call_later(1, ring)
        await asyncio.sleep(2)
        print('main goes on')
    except Exception:
        print('caught in main')


asyncio.run(main())
# endregion
