# A server that answers one line, and a client that asks.
import asyncio

PORT = 8811


async def serve(reader, writer):
    ship = (await reader.readline()).decode().strip()
    print(f'harbour: {ship} calls')
    writer.write(f'welcome {ship}\n'.encode())
    await writer.drain()
    writer.close()


async def call(ship):
    reader, writer = await asyncio.open_connection('127.0.0.1', PORT)
    writer.write(f'{ship}\n'.encode())
    await writer.drain()
    answer = (await reader.readline()).decode().strip()
    writer.close()
    await writer.wait_closed()
    return answer


async def main():
    server = await asyncio.start_server(serve, '127.0.0.1', PORT)
    async with server:
        print(f'Bora: {await call("Bora")}')


asyncio.run(main())
