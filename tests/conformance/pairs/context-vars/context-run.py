# Context.run() calls a function inside a context, and gives its result.
import asyncio
import contextvars

drink = contextvars.ContextVar('drink', default='water')


def change(value):
    before = drink.get()
    drink.set(value)
    return before


async def main():
    context = contextvars.copy_context()
    print(context.run(change, 'tea'), context.run(change, 'coffee'))
    copy = context.copy()
    print(copy.run(change, 'milk'), context.run(drink.get), copy.run(drink.get), drink.get())
    print(drink in context, drink in contextvars.copy_context())
    try:
        context.run(lambda: context.run(drink.get))
    except RuntimeError:
        print('entered already')


asyncio.run(main())
