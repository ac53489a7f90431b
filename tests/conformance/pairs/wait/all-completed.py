# wait() gives the futures that are done, and raises none of their errors.
import asyncio


async def work(name):
    await asyncio.sleep(1)
    if name == 'bad':
        raise Exception(name)


async def main():
    good = asyncio.create_task(work('good'), name='good')
    bad = asyncio.create_task(work('bad'), name='bad')
    done, pending = await asyncio.wait([good, bad])
    print(sorted(task.get_name() for task in done)[0], len(done), len(pending))
    print(bad.exception())


asyncio.run(main())
