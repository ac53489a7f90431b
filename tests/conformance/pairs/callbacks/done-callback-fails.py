# A done-callback that fails keeps neither the others nor the awaiting task from going on.
import asyncio


def fail(task):
    raise Exception('broken callback')


async def child():
    return 'tea'


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print('reported:', context['exception']))
    task = asyncio.create_task(child())
    task.add_done_callback(fail)
    task.add_done_callback(lambda task: print('called'))
    print(await task)


asyncio.run(main())
