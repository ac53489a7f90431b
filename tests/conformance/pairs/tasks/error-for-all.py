# An error of a task is thrown to each who awaits it.
import asyncio


async def fail():
    await asyncio.sleep(1)
    raise Exception('no tea')


async def watch(name, task):
    try:
        await task
    except Exception as error:
        print(name, 'sees', error)


async def main():
    task = asyncio.create_task(fail())
    await asyncio.gather(watch('one', task), watch('two', task))
    await watch('three', task)


asyncio.run(main())
