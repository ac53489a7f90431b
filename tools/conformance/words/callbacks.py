"""Words about futures, callbacks and context variables."""

import asyncio

from .world import Boom, keep, show, variable, world


def future_named(name):
    if name not in world.futures:
        world.futures[name] = keep(asyncio.get_running_loop().create_future())
    return world.futures[name]


async def await_future(name):
    show(f'future {name}', await future_named(name))


def set_result(name, result):
    future_named(name).set_result(result)


def set_exception(name, message):
    future_named(name).set_exception(Boom(message))


def cancel_future(name, message):
    show(f'cancel {name}', future_named(name).cancel(message))


def when_future_done(name, callback):
    future_named(name).add_done_callback(lambda _: callback())


def when_task_done(name, callback):
    if name in world.tasks:
        world.tasks[name].add_done_callback(lambda _: callback())


def call_soon(callback):
    world.handles.append(asyncio.get_running_loop().call_soon(callback))


def call_later(delay, callback):
    world.handles.append(asyncio.get_running_loop().call_later(delay, callback))


def call_at(when, callback):
    world.handles.append(asyncio.get_running_loop().call_at(when, callback))


def cancel_handle():
    if world.handles:
        world.handles.pop().cancel()


def set_variable(value):
    variable.set(value)


def show_variable():
    show('variable', variable.get())
