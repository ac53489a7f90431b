# A variable set in three places. Which of them does main see?
import asyncio
from contextvars import ContextVar

user: ContextVar[str] = ContextVar('user', default='nobody')


async def log_in(name: str) -> None:
    print(f'  before: {user.get()}')
    await asyncio.sleep(1)
    user.set(name)
    print(f'  after: {user.get()}')


async def main() -> None:
    user.set('root')

    print('in a task')
    task = asyncio.create_task(log_in('Ana'), name='log in Ana')
    user.set('guest')
    await task
    print(f'main sees {user.get()}')

    print('by a direct await')
    await log_in('Ben')
    print(f'main sees {user.get()}')


asyncio.run(main())
