# One kind of resource, and three ways for its block to end.
import asyncio


# region program
class Connection:
    def __init__(self, name: str) -> None:
        self.name = name

    async def __aenter__(self) -> str:
        await asyncio.sleep(1)
        return f'{self.name} connected'

    async def __aexit__(self, kind, error, traceback) -> bool:
        reason = kind.__name__ if kind else 'no error'
        await asyncio.sleep(1)
        print(f'{self.name} closed, {reason}')
        return False


async def use(name: str, failure: Exception | None = None) -> None:
    async with Connection(name) as status:
        print(status)
        await asyncio.sleep(2)
        if failure:
            raise failure
    print(f'{name} done')


async def main() -> None:
    tasks = [
        asyncio.create_task(use('calm'), name='calm'),
        asyncio.create_task(use('unlucky', TypeError()), name='unlucky'),
        asyncio.create_task(use('stopped'), name='stopped'),
    ]
    await asyncio.sleep(1.5)
    tasks[2].cancel()
    await asyncio.wait(tasks)
    failure = tasks[1].exception()
    print(f'unlucky: {type(failure).__name__}')


asyncio.run(main())
# endregion
