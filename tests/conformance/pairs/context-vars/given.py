# A context can be given to tasks and to callbacks, which then share it.
import asyncio
import contextvars

drink = contextvars.ContextVar('drink', default='water')


async def change(value):
    print('task sees', drink.get())
    drink.set(value)


async def main():
    loop = asyncio.get_running_loop()
    context = contextvars.copy_context()
    await asyncio.create_task(change('tea'), context=context)
    await asyncio.create_task(change('coffee'), context=context)
    loop.call_soon(lambda: print('callback sees', drink.get()), context=context)
    loop.call_later(1, lambda: print('timer sees', drink.get()), context=context)
    await asyncio.sleep(2)
    print(context[drink], drink.get(), asyncio.current_task().get_context() is context)


asyncio.run(main())
