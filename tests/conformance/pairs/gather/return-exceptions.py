# With return_exceptions the errors stand among the results.
import asyncio


async def work(name):
    await asyncio.sleep(1)
    if name == 'bad':
        raise Exception('went wrong')
    if name == 'ill':
        raise asyncio.CancelledError('gave up')
    return name


async def main():
    results = await asyncio.gather(work('good'), work('bad'), work('ill'), return_exceptions=True)
    print(*(str(result) for result in results))
    print(isinstance(results[2], asyncio.CancelledError))


asyncio.run(main())
