# Messages with their length in front: read exactly so many bytes.
import asyncio
import json

PORT = 8814


# region program
def write_message(writer, text):
    body = text.encode()
    writer.write(bytes([len(body)]))
    writer.write(body)


async def read_message(reader):
    [length] = await reader.readexactly(1)
    return (await reader.readexactly(length)).decode()


async def serve(_, writer):
    write_message(writer, 'Åse\nsails at 9')
    writer.write(bytes([100]))  # promises a hundred bytes …
    writer.write(b'Bora sa')  # … and sends seven
    writer.close()


async def main():
    server = await asyncio.start_server(serve, '127.0.0.1', PORT)
    async with server:
        reader, writer = await asyncio.open_connection('127.0.0.1', PORT)
        try:
            print(json.dumps(await read_message(reader), ensure_ascii=False))
            print(json.dumps(await read_message(reader), ensure_ascii=False))
        except asyncio.IncompleteReadError as error:
            print(f'{len(error.partial)} of {error.expected} bytes: {error.partial.decode()}')
        writer.close()
# endregion


asyncio.run(main())
