# The runs of a Runner share one context; another can be given.
import asyncio
import contextvars

drink = contextvars.ContextVar('drink', default='water')


async def change(value):
    print(drink.get())
    drink.set(value)


with asyncio.Runner() as runner:
    runner.run(change('tea'))
    runner.run(change('coffee'))
    context = contextvars.copy_context()
    runner.run(change('milk'), context=context)
    print(context[drink], drink.get())
    runner.run(change('juice'))
