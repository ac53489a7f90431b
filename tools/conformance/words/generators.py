"""Words about one asynchronous generator, which all tasks share."""

from contextlib import aclosing

from .world import Boom, keep, show, world


async def numbers(count, body):
    try:
        for number in range(count):
            await body()
            yield number
    finally:
        show('generator ends')


def make_generator(count, body):
    """Kept, because Python closes a generator as soon as nobody can reach it."""
    world.generator = keep(numbers(count, body))


async def iterate():
    if world.generator:
        async for number in world.generator:
            show('number', number)


async def next_number():
    if world.generator:
        show('next', await anext(world.generator, 'no more'))


async def throw_into_generator(message):
    if world.generator:
        show('next', await world.generator.athrow(Boom(message)))


async def close_generator():
    if world.generator:
        await world.generator.aclose()


async def iterate_and_close(count, body):
    async with aclosing(numbers(3, body)) as generator:
        async for number in generator:
            show('number', number)
            if number + 1 >= count:
                break
