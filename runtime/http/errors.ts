/** What can go wrong with a request. (aiohttp: client_exceptions.py.) */

import { TimeoutError } from '../errors.ts';

/** The base of them all, save the timeouts, which are TimeoutErrors. */
export class ClientError extends Error {
  override get name(): string {
    return 'ClientError';
  }
}

/** The URL can't be understood. (In aiohttp also a ValueError.) */
export class InvalidURL extends ClientError {
  override get name(): string {
    return 'InvalidURL';
  }
}

/** Trouble with the connection, rather than with the answer. */
export class ClientConnectionError extends ClientError {
  override get name(): string {
    return 'ClientConnectionError';
  }
}

/** The connection could not be opened. `cause` is the OSError. */
export class ClientConnectorError extends ClientConnectionError {
  override get name(): string {
    return 'ClientConnectorError';
  }
}

/** The server ended the connection instead of answering. */
export class ServerDisconnectedError extends ClientConnectionError {
  constructor(message = 'Server disconnected', options?: ErrorOptions) {
    super(message, options);
  }

  override get name(): string {
    return 'ServerDisconnectedError';
  }
}

/** The body broke off. */
export class ClientPayloadError extends ClientError {
  override get name(): string {
    return 'ClientPayloadError';
  }
}

/** What an error about an answer knows of it. */
export interface AnswerFacts {
  readonly status: number;
  readonly url: string;
  readonly headers: Headers;
}

/** There is an answer, but not one that the program wants. */
export class ClientResponseError extends ClientError {
  readonly status: number;
  readonly url: string;
  readonly headers: Headers;

  constructor(message: string, { status, url, headers }: AnswerFacts) {
    super(`${status}, message='${message}', url='${url}'`);
    this.status = status;
    this.url = url;
    this.headers = headers;
  }

  override get name(): string {
    return 'ClientResponseError';
  }
}

/** `json()` of something that isn't JSON by its content type. */
export class ContentTypeError extends ClientResponseError {
  override get name(): string {
    return 'ContentTypeError';
  }
}

/** The server took longer than a limit of one phase allows. (In aiohttp also a ClientError; a class has one parent here.) */
export class ServerTimeoutError extends TimeoutError {
  override get name(): string {
    return 'ServerTimeoutError';
  }
}

/** There was no connection within `connect` or `sockConnect` seconds. */
export class ConnectionTimeoutError extends ServerTimeoutError {
  override get name(): string {
    return 'ConnectionTimeoutError';
  }
}

/** Nothing arrived for `sockRead` seconds. */
export class SocketTimeoutError extends ServerTimeoutError {
  override get name(): string {
    return 'SocketTimeoutError';
  }
}
