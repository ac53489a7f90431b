# What is written in one piece need not arrive in one piece.
import asyncio
import json

PORT = 8813


# region program
async def serve(_, writer):
    writer.write(b'berth 3 is free\n')
    writer.write(b'berth 4 ')
    await asyncio.sleep(1)
    writer.write(b'is free\n')
    writer.close()


async def main():
    server = await asyncio.start_server(serve, '127.0.0.1', PORT)
    async with server:
        reader, writer = await asyncio.open_connection('127.0.0.1', PORT)
        while True:
            data = await reader.read(100)
            print(f'{len(data)} bytes: {json.dumps(data.decode())}')
            if not data:
                break
        writer.close()
# endregion


asyncio.run(main())
