import type { Program } from '../program.ts';

/** `#code=example/04-tasks/gather~eJx…`: the program's name, and its text, compressed. */
const PREFIX = '#code=';

export interface SharedCode {
  readonly kind: string;
  readonly id: string;
  readonly text: string;
}

export async function makeLink({ kind, id, source }: Program): Promise<string> {
  const { origin, pathname } = location;
  return `${origin}${pathname}${PREFIX}${kind}/${id}~${await pack(source)}`;
}

/** Undefined for anything that is not such a link, or was damaged on its way. */
export async function readLink(hash: string): Promise<SharedCode | undefined> {
  const [, kind = '', id = '', packed = ''] =
    /^#code=(example|exercise)\/([\w/-]+)~([\w-]+)$/.exec(hash) ?? [];
  if (packed === '') return undefined;
  const text = await unpack(packed).catch(() => undefined);
  return text === undefined ? undefined : { kind, id, text };
}

async function pack(text: string): Promise<string> {
  const bytes = await readAll(
    new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw')),
  );
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

const MOST_BYTES = 100_000;

/** Ends early for a bomb, which would unpack without end. */
async function unpack(packed: string): Promise<string> {
  const letters = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new TextDecoder('utf-8', { fatal: true }).decode(await readAll(unpacked));
}

async function readAll(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const reader = stream.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value.slice());
    size += part.value.length;
    if (size > MOST_BYTES) throw new RangeError('The code is too long.');
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
