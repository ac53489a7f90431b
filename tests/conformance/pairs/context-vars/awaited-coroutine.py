# A coroutine that is awaited shares the context of who awaits it; a gathered one doesn't.
import asyncio
import contextvars

drink = contextvars.ContextVar('drink', default='water')


async def change(value):
    drink.set(value)


async def main():
    await change('tea')
    print(drink.get())
    await asyncio.gather(change('coffee'))
    print(drink.get())
    await asyncio.wait_for(change('milk'), 1)
    print(drink.get())
    await asyncio.shield(change('juice'))
    print(drink.get())


asyncio.run(main())
