"""The words that generated programs are made of, in Python. vocabulary.ts says the same in TypeScript.

Each word does one thing of asyncio's, and prints what came of it. Tasks and futures are known by names, of which
a program may use one that nobody bears yet: then nothing happens. There is one of each lock.
"""

import asyncio
import contextvars
import gc
import time


class Boom(Exception):
    pass


tasks = {}
futures = {}
groups = []
deadlines = {}
handles = []
kept = []
lost = []
lock = asyncio.Lock()
semaphore = asyncio.Semaphore(2)
event = asyncio.Event()
condition = asyncio.Condition()
barrier = asyncio.Barrier(2)
queue = asyncio.Queue(1)
priorities = asyncio.PriorityQueue()
variable = contextvars.ContextVar('variable', default='unset')


def run_program(main, eager=False):
    async def program():
        loop = asyncio.get_running_loop()
        loop.set_exception_handler(report)
        if eager:
            loop.set_task_factory(asyncio.eager_task_factory)
        return await main()

    try:
        asyncio.run(program())
    finally:
        print_lost()


def report(loop, context):
    """Errors that nobody looked at come at times that are Python's own business: they are told at the end."""
    error = context.get('exception')
    message = ' '.join(context['message'].split()[:3])
    if message in ('Task exception was', 'Future exception was', '_GatheringFuture exception was'):
        lost.append(describe(error))
    elif message != 'Task was destroyed':
        print('report:', message, describe(error))


def print_lost():
    for collection in (tasks, futures, kept, groups, deadlines, handles):
        collection.clear()
    gc.collect()
    for text in sorted(lost):
        print('lost:', text)


def describe(value):
    if isinstance(value, BaseExceptionGroup):
        return f'{type(value).__name__}({", ".join(describe(error) for error in value.exceptions)})'
    if isinstance(value, (Boom, asyncio.CancelledError)):
        return f'{type(value).__name__}({value})'
    if isinstance(value, BaseException):
        return {'ValueError': 'RangeError'}.get(type(value).__name__, type(value).__name__)
    if isinstance(value, (list, tuple)):
        return f'[{", ".join(describe(item) for item in value)}]'
    return {None: 'nothing', True: 'true', False: 'false'}.get(value, str(value))


def show(what, value=None):
    print(f'{what}: {describe(value)}')


KINDS = {
    'cancelled': asyncio.CancelledError,
    'error': Exception,
    'timeout': TimeoutError,
    'everything': (Exception, asyncio.CancelledError),
}


def caught(error):
    show('caught', error)


# --- tasks ---


async def sleep(delay):
    await asyncio.sleep(delay)


def say(text):
    print(text)


def now():
    show('now', int(asyncio.get_running_loop().time() * 1000))


def block(seconds):
    time.sleep(seconds)


def spawn(name, body):
    tasks[name] = keep(asyncio.create_task(body(), name=name))


def spawn_eagerly(name, body):
    tasks[name] = keep(asyncio.Task(body(), name=name, loop=asyncio.get_running_loop(), eager_start=True))


def keep(task):
    kept.append(task)
    return task


async def join(name):
    if name in tasks:
        show(f'joined {name}', await tasks[name])


def cancel(name, message):
    if name in tasks:
        show(f'cancel {name}', tasks[name].cancel(message))


def cancel_self(message):
    show('cancel self', asyncio.current_task().cancel(message))


def uncancel():
    show('uncancel', asyncio.current_task().uncancel())


def cancelling():
    show('cancelling', asyncio.current_task().cancelling())


def peek(name):
    if name not in tasks:
        return
    task = tasks[name]
    if not task.done():
        show(f'peek {name}', 'pending')
    elif task.cancelled():
        show(f'peek {name}', 'cancelled')
    else:
        show(f'peek {name}', task.exception() or task.result())


def count_tasks():
    show('tasks', len(asyncio.all_tasks()))


async def await_self():
    await asyncio.current_task()


# --- several at once ---


def awaitables(children):
    """A child is the name of a task, or the body of a coroutine."""
    found = [tasks.get(child) if isinstance(child, str) else child() for child in children]
    return [awaitable for awaitable in found if awaitable is not None]


async def gather(children, return_exceptions):
    show('gathered', await asyncio.gather(*awaitables(children), return_exceptions=return_exceptions))


def gather_later(name, children, return_exceptions):
    futures[name] = asyncio.gather(*awaitables(children), return_exceptions=return_exceptions)


async def wait(names, timeout, return_when):
    done, pending = await asyncio.wait(awaitables(names), timeout=timeout, return_when=return_when)
    show('done', [task.get_name() for task in done])
    show('pending', [task.get_name() for task in pending])


async def in_order_of_completion(children, timeout):
    for awaitable in asyncio.as_completed(awaitables(children), timeout=timeout):
        show('completed', await awaitable)


async def in_order_of_completion_async(children, timeout):
    async for future in asyncio.as_completed(awaitables(children), timeout=timeout):
        show('completed', await future)


async def wait_for(child, timeout):
    for awaitable in awaitables([child]):
        show('in time', await asyncio.wait_for(awaitable, timeout))


async def shield(child):
    for awaitable in awaitables([child]):
        show('shielded', await asyncio.shield(awaitable))


# --- deadlines and groups ---


async def with_timeout(delay, body):
    await with_deadline(asyncio.timeout(delay), body)


async def with_timeout_at(when, body):
    await with_deadline(asyncio.timeout_at(when), body)


async def with_deadline(deadline, body):
    mine = deadlines.setdefault(asyncio.current_task(), [])
    mine.append(deadline)
    try:
        async with deadline:
            await body()
    finally:
        mine.remove(deadline)
        show('expired', deadline.expired())


def reschedule(delay):
    mine = deadlines.get(asyncio.current_task())
    if mine:
        mine[-1].reschedule(None if delay is None else asyncio.get_running_loop().time() + delay)


async def with_group(body):
    async with asyncio.TaskGroup() as group:
        groups.append(group)
        await body()


def spawn_in_group(name, body):
    if groups:
        tasks[name] = keep(groups[-1].create_task(body(), name=name))


# --- locks ---


async def with_lock(body):
    async with lock:
        await body()


async def acquire():
    show('acquired', await lock.acquire())


def release():
    lock.release()


async def with_semaphore(body):
    async with semaphore:
        await body()


def release_semaphore():
    semaphore.release()


async def wait_event():
    show('event', await event.wait())


def set_event():
    event.set()


def clear_event():
    event.clear()


async def with_condition(body):
    async with condition:
        await body()


async def wait_condition():
    show('notified', await condition.wait())


def notify(count):
    condition.notify(count)


async def wait_barrier():
    show('place', await barrier.wait())


async def reset_barrier():
    await barrier.reset()


async def abort_barrier():
    await barrier.abort()


# --- queues ---


async def put(item):
    await queue.put(item)
    show('size', queue.qsize())


async def get():
    show('got', await queue.get())


def put_nowait(item):
    queue.put_nowait(item)


def get_nowait():
    show('got', queue.get_nowait())


def task_done():
    queue.task_done()


async def join_queue():
    await queue.join()


def shutdown_queue(immediate):
    queue.shutdown(immediate)


async def put_priority(item):
    await priorities.put(item)


async def get_priority():
    show('got', await priorities.get())


# --- futures, callbacks, context ---


def future_named(name):
    return futures.setdefault(name, asyncio.get_running_loop().create_future())


async def await_future(name):
    show(f'future {name}', await future_named(name))


def set_result(name, result):
    future_named(name).set_result(result)


def set_exception(name, message):
    future_named(name).set_exception(Boom(message))


def cancel_future(name, message):
    show(f'cancel {name}', future_named(name).cancel(message))


def when_future_done(name, callback):
    future_named(name).add_done_callback(lambda future: callback())


def when_task_done(name, callback):
    if name in tasks:
        tasks[name].add_done_callback(lambda task: callback())


def call_soon(callback):
    handles.append(asyncio.get_running_loop().call_soon(callback))


def call_later(delay, callback):
    handles.append(asyncio.get_running_loop().call_later(delay, callback))


def cancel_handle():
    if handles:
        handles.pop().cancel()


def set_variable(value):
    variable.set(value)


def show_variable():
    show('variable', variable.get())
