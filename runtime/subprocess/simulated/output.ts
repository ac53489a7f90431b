/** Where a simulated program's output goes: into a pipe, to the console, or nowhere. */

import type { Wire } from '../../network/simulated/wire.ts';
import { decode } from '../../streams/bytes.ts';

export interface Output {
  write(bytes: Uint8Array): void;
  /** True while the pipe takes no more: the program has to wait. */
  isFull(): boolean;
  /** No more will be written. What the pipe hasn't taken is lost. */
  end(): void;
}

export function pipeOutput(wire: Wire): Output {
  return {
    write: (bytes) => wire.send(bytes),
    isFull: () => wire.unsent() > 0,
    end: () => wire.drop(),
  };
}

/** The program's own console, line by line. */
export function consoleOutput(print: (line: string) => void): Output {
  let begun = '';
  return {
    write(bytes) {
      const lines = (begun + decode(bytes)).split('\n');
      begun = lines.pop() ?? '';
      for (const line of lines) print(line);
    },
    isFull: () => false,
    end() {
      if (begun !== '') print(begun);
    },
  };
}

export const noOutput: Output = {
  write: () => undefined,
  isFull: () => false,
  end: () => undefined,
};
