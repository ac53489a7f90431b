/** Native async functions, whose scheduler is the host's microtask queue. They can't be cancelled. */

import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';
import type { Programs } from '../workloads.ts';

async function switcher(times: number): Promise<void> {
  for (let left = times; left > 0; left -= 1) await null;
}

async function answer(): Promise<number> {
  return 42;
}

export const native: Programs = {
  switch: (size) => Promise.all(Array.from({ length: 1000 }, () => switcher(size / 1000))),
  spawn: async (size) => {
    for (let left = size; left > 0; left -= 1) await answer();
  },
  timers: (size) =>
    Promise.all(
      Array.from({ length: size }, (_, index) => {
        return new Promise((resolve) => setTimeout(resolve, ((index * 7919) % 1000) / 1000));
      }),
    ),
  gather: async (size) => {
    for (let round = 0; round < 10; round += 1)
      await Promise.all(Array.from({ length: size / 10 }, () => answer()));
  },
  echo: async (size) => {
    const server = createServer((socket) => socket.pipe(socket)).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    await Promise.all(Array.from({ length: CLIENTS }, () => call(port, size / CLIENTS)));
    server.close();
  },
};

const CLIENTS = 10;
const KIBIBYTE = 1024;

async function call(port: number, times: number): Promise<void> {
  const socket = connect(port, '127.0.0.1');
  const chunks: AsyncIterator<Buffer> = socket[Symbol.asyncIterator]();
  const message = new Uint8Array(KIBIBYTE);
  for (let left = times; left > 0; left -= 1) {
    socket.write(message);
    for (let missing = KIBIBYTE; missing > 0; ) {
      const { value } = await chunks.next();
      missing -= value.length;
    }
  }
  socket.end();
}
