/** The errors of the operating system, which sockets, pipes and processes raise. (CPython: OSError and its subclasses.) */

/** `errno` is Linux's number; undefined where the runtime itself raises the error, as CPython does for a lost connection. */
export class OSError extends Error {
  readonly errno: number | undefined;

  constructor(message?: string, options: ErrorOptions & { readonly errno?: number } = {}) {
    super(message, options);
    this.errno = options.errno;
  }

  override get name(): string {
    return 'OSError';
  }
}

/** What all troubles of a connection have in common. */
export class ConnectionError extends OSError {
  override get name(): string {
    return 'ConnectionError';
  }
}

/** Nobody listens at that address. */
export class ConnectionRefusedError extends ConnectionError {
  override get name(): string {
    return 'ConnectionRefusedError';
  }
}

/** The other side gave the connection up, or it is lost already. */
export class ConnectionResetError extends ConnectionError {
  override get name(): string {
    return 'ConnectionResetError';
  }
}

/** Nobody reads at the other end any more. */
export class BrokenPipeError extends ConnectionError {
  override get name(): string {
    return 'BrokenPipeError';
  }
}

/** A socket that doesn't wait has nothing to read, or no room to write. */
export class BlockingIOError extends OSError {
  override get name(): string {
    return 'BlockingIOError';
  }
}

/** No such file: for a process, no such program. */
export class FileNotFoundError extends OSError {
  override get name(): string {
    return 'FileNotFoundError';
  }
}

/** The operating system doesn't allow it. */
export class PermissionError extends OSError {
  override get name(): string {
    return 'PermissionError';
  }
}

type ErrorClass = typeof OSError;

/** The errors that programs meet: Linux's number, CPython's class and text. */
const KNOWN: Readonly<Record<string, readonly [number, ErrorClass, string]>> = {
  ENOENT: [2, FileNotFoundError, 'No such file or directory'],
  EBADF: [9, OSError, 'Bad file descriptor'],
  EAGAIN: [11, BlockingIOError, 'Resource temporarily unavailable'],
  EACCES: [13, PermissionError, 'Permission denied'],
  EPIPE: [32, BrokenPipeError, 'Broken pipe'],
  EADDRINUSE: [98, OSError, 'Address already in use'],
  EADDRNOTAVAIL: [99, OSError, 'Cannot assign requested address'],
  ECONNRESET: [104, ConnectionResetError, 'Connection reset by peer'],
  ETIMEDOUT: [110, ConnectionError, 'Connection timed out'],
  ECONNREFUSED: [111, ConnectionRefusedError, 'Connection refused'],
  EHOSTUNREACH: [113, OSError, 'No route to host'],
  ENOTFOUND: [-2, OSError, 'Name or service not known'],
};

/** The error for a code such as `ECONNRESET`, in CPython's words: `[Errno 104] Connection reset by peer`. `text` replaces the words. */
export function osError(code: string, text?: string, cause?: unknown): OSError {
  const [errno, kind, words] = KNOWN[code] ?? [undefined, OSError, code];
  const number = errno === undefined ? '' : `[Errno ${errno}] `;
  return new kind(number + (text ?? words), { ...(errno !== undefined && { errno }), cause });
}

/** The words for a code, to be put into other words. */
export function osErrorText(code: string): string {
  return osError(code).message;
}

/** The code of an error of Node's; of the first one, where it tried several addresses. */
export function codeOf(error: unknown): string {
  const first = error instanceof AggregateError ? error.errors[0] : error;
  const coded: { code?: unknown } = Object(first);
  return typeof coded.code === 'string' ? coded.code : String(first);
}
