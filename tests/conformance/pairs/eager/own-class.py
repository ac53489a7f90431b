# An eager factory can make tasks of a class of one's own.
import asyncio


class Watched(asyncio.Task):
    def cancel(self, msg=None):
        print('cancel', self.get_name())
        return super().cancel(msg)


async def child():
    print('starts')
    await asyncio.sleep(1)


async def main():
    factory = asyncio.create_eager_task_factory(Watched)
    asyncio.get_running_loop().set_task_factory(factory)
    task = asyncio.create_task(child(), name='child')
    print(isinstance(task, Watched))
    task.cancel()


asyncio.run(main())
