# A writer that is faster than its reader: drain() makes it wait.
import asyncio

PORT = 8815

# region program
CHART = b'x' * 8_000_000


async def serve(_, writer):
    for name in ['Baltic', 'North Sea', 'Biscay']:
        writer.write(CHART)
        print(f'{name} written')
        await writer.drain()
    writer.close()


async def main():
    server = await asyncio.start_server(serve, '127.0.0.1', PORT)
    async with server:
        reader, writer = await asyncio.open_connection('127.0.0.1', PORT)
        for name in ['Baltic', 'North Sea', 'Biscay']:
            await asyncio.sleep(2)  # the navigator unrolls some paper
            await reader.readexactly(len(CHART))
            print(f'{name} read')
        writer.close()
# endregion


asyncio.run(main())
