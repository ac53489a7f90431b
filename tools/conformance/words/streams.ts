/** Words about a stream, which some feed and others read. Its limit is eight bytes. */

import { type Coroutine, decode, encode } from 'asyncio';
import { show, world } from './world.ts';

export function feed(text: string): void {
  if (!world.streamEnded) world.stream?.feedData(encode(text));
}

export function feedLine(text: string): void {
  feed(`${text}\n`);
}

export function endStream(): void {
  world.streamEnded = true;
  world.stream?.feedEof();
}

export function* read(count: number): Coroutine<void> {
  if (world.stream) showBytes(yield* world.stream.read(count));
}

export function* readAll(): Coroutine<void> {
  if (world.stream) showBytes(yield* world.stream.read());
}

export function* readExactly(count: number): Coroutine<void> {
  if (world.stream) showBytes(yield* world.stream.readexactly(count));
}

export function* readLine(): Coroutine<void> {
  if (world.stream) showBytes(yield* world.stream.readline());
}

export function* readUntil(text: string): Coroutine<void> {
  if (world.stream) showBytes(yield* world.stream.readuntil(encode(text)));
}

function showBytes(data: Uint8Array): void {
  show('read', decode(data).replaceAll('\n', '|'));
}
