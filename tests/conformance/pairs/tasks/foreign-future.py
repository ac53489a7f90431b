# A task that awaits the future of another loop gets a RuntimeError.
import asyncio


async def main():
    other = asyncio.new_event_loop()
    try:
        await other.create_future()
    except RuntimeError:
        print('another loop')
    other.close()


asyncio.run(main())
