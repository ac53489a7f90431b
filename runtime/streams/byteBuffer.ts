/** Bytes that come in at one end and are taken out at the other. (CPython: the bytearray in a StreamReader.) */

export class ByteBuffer {
  private bytes = new Uint8Array(256);
  private start = 0;
  private end = 0;

  get length(): number {
    return this.end - this.start;
  }

  /** Adds a copy of the bytes. */
  push(added: Uint8Array): void {
    this.makeRoom(added.length);
    this.bytes.set(added, this.end);
    this.end += added.length;
  }

  /** Takes the first `count` bytes out; all of them if there are fewer. */
  take(count = this.length): Uint8Array {
    const from = this.start;
    this.start = Math.min(this.end, from + count);
    const taken = this.bytes.slice(from, this.start);
    if (this.start === this.end) this.clear();
    return taken;
  }

  clear(): void {
    this.start = 0;
    this.end = 0;
  }

  /** Where `wanted` stands, at or after `from`; -1 if it doesn't. */
  find(wanted: Uint8Array, from: number): number {
    const [first] = wanted;
    if (first === undefined) return from;
    for (let offset = from; offset + wanted.length <= this.length; offset += 1) {
      const next = this.bytes.indexOf(first, this.start + offset) - this.start;
      if (next < 0) return -1;
      offset = next;
      if (this.startsWith(wanted, offset)) return offset;
    }
    return -1;
  }

  /** True if `wanted` stands at `offset`. */
  startsWith(wanted: Uint8Array, offset = 0): boolean {
    if (offset + wanted.length > this.length) return false;
    return wanted.every((byte, index) => this.bytes[this.start + offset + index] === byte);
  }

  /** Moves what is left to the front, and doubles the room if that isn't enough. */
  private makeRoom(count: number): void {
    if (this.end + count <= this.bytes.length) return;
    const { length } = this;
    const enough = length + count <= this.bytes.length / 2;
    const target = enough ? this.bytes : new Uint8Array(2 * (length + count));
    target.set(this.bytes.subarray(this.start, this.end));
    this.bytes = target;
    this.start = 0;
    this.end = length;
  }
}
