# Ctrl+C while two tickets are being printed.
import asyncio
import signal


# region program
async def print_ticket(ticket: str, seconds: float) -> None:
    try:
        await asyncio.sleep(seconds)
        print(f'{ticket}: printed')
    finally:
        print(f'{ticket}: printer free')


async def main() -> None:
    oslo = asyncio.create_task(print_ticket('Oslo', 4), name='Oslo')
    await asyncio.sleep(1)
    signal.raise_signal(signal.SIGINT)
    print('still here')
    await print_ticket('Rome', 2)
    await oslo


try:
    asyncio.run(main())
except KeyboardInterrupt:
    print('stopped by Ctrl+C')
# endregion
