# One log function, three requests at once: each line knows its request.
import asyncio
from contextvars import ContextVar

request_id: ContextVar[str] = ContextVar('request_id')


def log(text: str) -> None:
    print(f'{request_id.get()} {text}')


async def read_from_database(seconds: float) -> None:
    log('query sent')
    await asyncio.sleep(seconds)
    log('rows received')


async def handle(id: str, seconds: float) -> None:
    request_id.set(id)
    await read_from_database(seconds)
    log('response sent')


async def main() -> None:
    await asyncio.gather(handle('A', 3), handle('B', 1), handle('C', 2))


asyncio.run(main())
