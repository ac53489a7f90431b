# The loop's task factory makes all its tasks.
import asyncio


async def child():
    return 'child'


async def main():
    loop = asyncio.get_running_loop()

    def factory(loop, coroutine, **options):
        print('making a task')
        return asyncio.Task(coroutine, loop=loop, **options)

    loop.set_task_factory(factory)
    print(loop.get_task_factory() is factory)
    print(await asyncio.create_task(child(), name='named'), *await asyncio.gather(child(), child()))
    loop.set_task_factory(None)
    print(await asyncio.create_task(child()), loop.get_task_factory() is None)
    try:
        loop.set_task_factory('factory')
    except TypeError:
        print('not callable')


asyncio.run(main())
