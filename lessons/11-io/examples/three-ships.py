# Each client of a server has a task of its own: three are served at once.
import asyncio

PORT = 8812


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
    await asyncio.sleep(1)  # somebody looks for a berth
    writer.write(f'welcome {ship}\n'.encode())
    await writer.drain()
    writer.close()


async def main():
    loop = asyncio.get_running_loop()
    server = await asyncio.start_server(serve, '127.0.0.1', PORT)
    async with server:
        begin = loop.time()
        answers = await asyncio.gather(call('Anna'), call('Bora'), call('Cleo'))
        print(', '.join(answers))
        print(f'after {round(loop.time() - begin)} s')
# endregion


asyncio.run(main())
