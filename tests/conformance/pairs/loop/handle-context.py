# A handle knows the context in which it will be called.
import asyncio
import contextvars

drink = contextvars.ContextVar('drink', default='water')


async def main():
    loop = asyncio.get_running_loop()
    context = contextvars.copy_context()
    given = loop.call_soon(print, 'given', context=context)
    drink.set('tea')
    copied = loop.call_later(1, print, 'copied')
    print(given.get_context() is context, copied.get_context()[drink], drink in context)
    await asyncio.sleep(2)


asyncio.run(main())
