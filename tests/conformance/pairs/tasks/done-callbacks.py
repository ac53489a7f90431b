# Done-callbacks are called soon, in the order in which they were added, also on a task that is done.
import asyncio


async def child():
    print('child runs')


async def main():
    task = asyncio.create_task(child(), name='child')
    task.add_done_callback(lambda task: print('first', task.get_name()))
    task.add_done_callback(lambda task: print('second', task.done()))
    await task
    print('awaited')
    task.add_done_callback(lambda task: print('third'))
    print('added')
    await asyncio.sleep(0)
    print('end')


asyncio.run(main())
