# to_thread() takes the context along; run_in_executor() doesn't.
import asyncio
import contextvars

drink = contextvars.ContextVar('drink', default='water')


def read():
    value = drink.get()
    drink.set('changed in the thread')
    return value


async def main():
    drink.set('tea')
    print(await asyncio.to_thread(read), drink.get())
    print(await asyncio.get_running_loop().run_in_executor(None, read), drink.get())


asyncio.run(main())
