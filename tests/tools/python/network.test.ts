import { beforeAll, expect, test } from 'vitest';
import { createPython, type Python } from '../../../tools/python/index.ts';

let python: Python;

beforeAll(async () => {
  python = await createPython();
});

/** Runs a program, given as a template so that it reads as one, and returns the lines it printed. */
function lines(source: string): string[] {
  const result = python.run(source);
  expect(result.errors).toBe('');
  return result.output.split('\n').slice(0, -1);
}

test('a server and a client meet; connecting takes a round trip, and an answer another one', () => {
  const program = `
import asyncio
async def serve(reader, writer):
    writer.write((await reader.readline()).upper())
    writer.close()
async def main():
    loop = asyncio.get_running_loop()
    async with await asyncio.start_server(serve, '127.0.0.1', 80) as server:
        print(server.sockets[0].getsockname())
        reader, writer = await asyncio.open_connection('127.0.0.1', 80)
        print(writer.get_extra_info('peername'), round(loop.time(), 3))
        writer.write(b'hello\\n')
        print(await reader.read(), round(loop.time(), 3))
        writer.close()
asyncio.run(main())
`;
  expect(lines(program)).toEqual([
    "('127.0.0.1', 80)",
    "('127.0.0.1', 80) 0.002",
    "b'HELLO\\n' 0.004",
  ]);
});

test('where nobody listens a connection is refused, and an address can be taken once', () => {
  const program = `
import asyncio
async def main():
    try:
        await asyncio.open_connection('127.0.0.1', 80)
    except ConnectionRefusedError as error:
        print(error)
    await asyncio.start_server(print, '127.0.0.1', 80)
    try:
        await asyncio.start_server(print, '127.0.0.1', 80)
    except OSError as error:
        print(str(error).partition('] ')[2])
asyncio.run(main())
`;
  expect(lines(program)[0]).toMatch(/^\[Errno \d+\] Connect call failed \('127.0.0.1', 80\)$/);
  expect(lines(program)[1]).toContain('error while attempting to bind on address (');
});

test('a reader who does not read makes the writer wait', () => {
  const program = `
import asyncio
async def serve(_, writer):
    writer.write(b'x' * 1_000_000)
    await writer.drain()
    print('drained at', round(asyncio.get_running_loop().time()))
    writer.close()
async def main():
    async with await asyncio.start_server(serve, '127.0.0.1', 80):
        reader, writer = await asyncio.open_connection('127.0.0.1', 80)
        await asyncio.sleep(5)
        print(len(await reader.read()))
        writer.close()
asyncio.run(main())
`;
  expect(lines(program)).toEqual(['drained at 5', '1000000']);
});

test('whoever writes to a connection that the other side has closed is told so', () => {
  const program = `
import asyncio
async def main():
    async with await asyncio.start_server(lambda reader, writer: writer.close(), '127.0.0.1', 80):
        reader, writer = await asyncio.open_connection('127.0.0.1', 80)
        print(await reader.read())
        writer.write(b'hello')
        await asyncio.sleep(1)
        writer.write(b'hello')
        try:
            await writer.drain()
        except ConnectionResetError as error:
            print('reset')
        writer.close()
asyncio.run(main())
`;
  expect(lines(program)).toEqual(["b''", 'reset']);
});

test('a process is fed, read and waited for', () => {
  const program = `
import asyncio
from asyncio.subprocess import PIPE
async def main():
    sort = await asyncio.create_subprocess_exec('sort', stdin=PIPE, stdout=PIPE)
    print(await sort.communicate(b'b\\na\\n'), sort.returncode)
    shell = await asyncio.create_subprocess_shell('echo hello', stdout=PIPE)
    print(await shell.stdout.readline(), await shell.wait())
    print(await (await asyncio.create_subprocess_exec('false')).wait())
asyncio.run(main())
`;
  expect(lines(program)).toEqual(["(b'a\\nb\\n', None) 0", "b'hello\\n' 0", '1']);
});

test('a signal ends a process, and the program does not wait for one that is left', () => {
  const program = `
import asyncio
async def main():
    process = await asyncio.create_subprocess_exec('sleep', '60')
    await asyncio.sleep(1)
    process.kill()
    print(await process.wait(), asyncio.get_running_loop().time())
    try:
        await asyncio.create_subprocess_exec('nonesuch')
    except FileNotFoundError as error:
        print(error.filename)
asyncio.run(main())
`;
  expect(lines(program)).toEqual(['-9 1.0', 'nonesuch']);
});
