"""Words about a stream, which some feed and others read. Its limit is eight bytes."""

from .world import show, world


def feed(text):
    if not world.stream_ended:
        world.stream.feed_data(text.encode())


def feed_line(text):
    feed(f'{text}\n')


def end_stream():
    world.stream_ended = True
    world.stream.feed_eof()


async def read(count):
    show_bytes(await world.stream.read(count))


async def read_all():
    show_bytes(await world.stream.read())


async def read_exactly(count):
    show_bytes(await world.stream.readexactly(count))


async def read_line():
    show_bytes(await world.stream.readline())


async def read_until(text):
    show_bytes(await world.stream.readuntil(text.encode()))


def show_bytes(data):
    show('read', data.decode().replace('\n', '|'))
