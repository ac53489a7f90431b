# A progress line every second. The timeout ends the wait, not the uploads.
import asyncio


async def upload(seconds: float) -> None:
    await asyncio.sleep(seconds)


async def main() -> None:
    uploads = [asyncio.create_task(upload(s)) for s in (0.5, 1.5, 3.5)]

    pending = set(uploads)
    while pending:
        _, pending = await asyncio.wait(pending, timeout=1)
        print(f'{len(uploads) - len(pending)} of {len(uploads)} uploaded')


asyncio.run(main())
