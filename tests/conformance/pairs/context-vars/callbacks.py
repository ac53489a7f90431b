# A callback sees the variables as they were at its registration.
import asyncio
import contextvars

drink = contextvars.ContextVar('drink', default='water')


def show(name):
    print(name, drink.get())
    drink.set('changed in the callback')


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    for value in ('tea', 'coffee'):
        drink.set(value)
        loop.call_soon(show, 'soon')
        loop.call_later(1, show, 'later')
        future.add_done_callback(lambda future: show('done'))
    drink.set('milk')
    future.set_result(None)
    await asyncio.sleep(2)
    print('main', drink.get())


asyncio.run(main())
