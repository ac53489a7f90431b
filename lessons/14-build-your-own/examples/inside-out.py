# Stage 4: three waits in a row, with futures and callbacks. The second one fails.
import asyncio


# region program
def brew(step):
    loop = asyncio.get_running_loop()
    future = loop.create_future()

    def finish():
        if step == 'grind':
            future.set_exception(RuntimeError('the mill is stuck'))
        else:
            future.set_result(f'{step}: done')

    loop.call_later(1, finish)
    return future


def make_coffee():
    def boiled(water):
        print(water.result())
        brew('grind').add_done_callback(ground)

    def ground(beans):
        print(beans.result())
        brew('pour').add_done_callback(lambda cup: print(cup.result()))

    try:
        brew('boil').add_done_callback(boiled)
        print('coffee: all went well')
    except RuntimeError:
        print('coffee: no luck today')
# endregion


async def main():
    asyncio.get_running_loop().set_exception_handler(
        lambda _loop, context: print('the loop reports:', context['exception'])
    )
    make_coffee()
    await asyncio.sleep(10)


asyncio.run(main())
