# A token restores the value from before, once, and only in its own context.
import asyncio
import contextvars

drink = contextvars.ContextVar('drink', default='water')
cup = contextvars.ContextVar('cup')


async def main():
    first = drink.set('tea')
    second = drink.set('coffee')
    drink.reset(second)
    print(drink.get())
    drink.reset(first)
    print(drink.get())
    try:
        drink.reset(first)
    except RuntimeError:
        print('used already')
    try:
        cup.reset(drink.set('milk'))
    except ValueError:
        print('token of another variable')
    try:
        cup.get()
    except LookupError:
        print('no value')
    print(cup.get('a mug'))
    elsewhere = contextvars.copy_context().run(drink.set, 'juice')
    try:
        drink.reset(elsewhere)
    except ValueError:
        print('token of another context')


asyncio.run(main())
