# A task sees the variables as they were at its creation, and its changes stay its own.
import asyncio
import contextvars

drink = contextvars.ContextVar('drink', default='water')


async def child():
    print('child sees', drink.get())
    drink.set('coffee')
    await asyncio.sleep(1)
    print('child still sees', drink.get())


async def main():
    drink.set('tea')
    task = asyncio.create_task(child())
    drink.set('milk')
    await asyncio.sleep(0)
    print('main sees', drink.get())
    await task
    print('main sees', drink.get())


asyncio.run(main())
