# Tasks of a group copy the context of the body at their creation.
import asyncio
import contextvars

request = contextvars.ContextVar('request')


async def handle():
    await asyncio.sleep(1)
    print('handles', request.get())


async def main():
    async with asyncio.TaskGroup() as group:
        for number in range(3):
            request.set(number)
            group.create_task(handle())


asyncio.run(main())
