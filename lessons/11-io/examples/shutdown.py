# A server closes while a client is being served, and another one comes.
import asyncio

PORT = 8816


async def call(ship):
    reader, writer = await asyncio.open_connection('127.0.0.1', PORT)
    writer.write(f'{ship}\n'.encode())
    await writer.drain()
    answer = (await reader.readline()).decode().strip()
    writer.close()
    await writer.wait_closed()
    return answer


# region program
async def serve(reader, writer):
    ship = (await reader.readline()).decode().strip()
    await asyncio.sleep(3)
    writer.write(f'welcome {ship}\n'.encode())
    await writer.drain()
    writer.close()


async def main():
    server = await asyncio.start_server(serve, '127.0.0.1', PORT)
    anna = asyncio.create_task(call('Anna'))
    await asyncio.sleep(1)
    server.close()
    print('closed')
    try:
        print(await call('Bora'))
    except ConnectionRefusedError:
        print('Bora: refused')
    await server.wait_closed()
    print('the last client is gone')
    print(f'Anna: {await anna}')
# endregion


asyncio.run(main())
