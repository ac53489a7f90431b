"""What a generated program deals with, and how it tells of it. (world.ts says the same in TypeScript.)

Tasks and futures are known by names. A program may use one that nobody bears yet; then nothing happens.
"""

import asyncio
import contextvars
import gc


class Boom(Exception):
    pass


variable = contextvars.ContextVar('variable', default='unset')


class World:
    """Begins anew with each program."""

    def begin(self):
        self.loop = None
        self.context = None
        self.generator = None
        self.stream = None
        self.stream_ended = False
        self.tasks = {}
        self.futures = {}
        self.groups = []
        self.deadlines = {}
        self.handles = []
        self.kept = []
        self.lost = []
        self.lock = asyncio.Lock()
        self.semaphore = asyncio.Semaphore(1)
        self.event = asyncio.Event()
        self.condition = asyncio.Condition()
        self.barrier = asyncio.Barrier(2)
        self.queue = asyncio.Queue(1)
        self.priorities = asyncio.PriorityQueue()


world = World()


def run_program(main, eager=False):
    world.begin()
    try:
        asyncio.run(program(main, eager))
    except BaseException as error:
        print(f'failed: {describe(error)}')
    print_lost()


async def program(main, eager):
    loop = world.loop = asyncio.get_running_loop()
    world.stream = asyncio.StreamReader(limit=8, loop=loop)
    loop.set_exception_handler(report)
    if eager:
        loop.set_task_factory(asyncio.eager_task_factory)
    await main()


def report(loop, context):
    """Errors that nobody looked at come at times that are Python's own business: they are told at the end."""
    error = context.get('exception')
    message = ' '.join(context['message'].split()[:3])
    if message.endswith(' exception was'):
        world.lost.append(describe(error))
    elif message != 'Task was destroyed':
        print(f'report: {translate(message)}: {describe(error)}')


def print_lost():
    """Errors are lost for good when nothing is left that leads to them."""
    lost = world.lost
    world.begin()
    world.lost = lost
    gc.collect()
    for text in sorted(lost):
        print(f'lost: {text}')


def keep(future):
    """Python's loop holds its tasks only weakly."""
    world.kept.append(future)
    return future


KINDS = {
    'cancelled': asyncio.CancelledError,
    'error': Exception,
    'timeout': TimeoutError,
    'everything': (Exception, asyncio.CancelledError),
}


def caught(error):
    show('caught', error)


def show(what, value=None):
    say(f'{what}: {describe(value)}')


def say(text):
    """What coroutines do when Python throws them away, after the loop is closed, is not told."""
    if world.loop and not world.loop.is_closed():
        print(text)


def describe(value):
    if isinstance(value, BaseException):
        return describe_error(value)
    if isinstance(value, list):
        return f'[{", ".join(describe(item) for item in value)}]'
    return {'None': 'nothing', 'True': 'true', 'False': 'false'}.get(str(value), str(value))


def translate(name):
    """Errors that have another name in TypeScript."""
    return name.replace('ValueError', 'RangeError').replace('AssertionError', 'InvalidStateError')


def describe_error(error):
    name = translate(type(error).__name__)
    if isinstance(error, BaseExceptionGroup):
        return f'{name}{describe(list(error.exceptions))}'
    return f'{name}({error})' if isinstance(error, (Boom, asyncio.CancelledError)) else name
