# The end of a stream is an empty read, not an error: a client hangs up in the middle of a line.
import asyncio
import json

PORT = 8817


# region program
async def serve(reader, writer):
    while True:
        line = await reader.readline()
        if not line:
            break
        print(json.dumps(line.decode()))
    print('nothing more will come')
    writer.close()


async def main():
    server = await asyncio.start_server(serve, '127.0.0.1', PORT)
    async with server:
        _, writer = await asyncio.open_connection('127.0.0.1', PORT)
        writer.write(b'Anna sails\nBora sai')
        await asyncio.sleep(1)
        writer.close()
# endregion


asyncio.run(main())
