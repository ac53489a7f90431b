/**
 * asyncio for TypeScript: the public names, and nothing else. To read the runtime, start with README.md beside this file.
 */

import { HostLoop } from './loop/host.ts';
import { setDefaultLoopFactory } from './loop/running.ts';

setDefaultLoopFactory(() => new HostLoop());

export { AsCompleted, asCompleted } from './asCompleted.ts';
export {
  type AsyncExitCallback,
  AsyncExitStack,
  type ContextManager,
  type ExitCallback,
} from './asyncExitStack.ts';
export { type AsyncIterable, asyncFor, StopAsyncIteration } from './asyncFor.ts';
export {
  AsyncGenerator,
  aclosing,
  asyncGenerator,
  type Emit,
  GeneratorExit,
} from './asyncGenerator.ts';
export { type AsyncContextManager, asyncWith } from './asyncWith.ts';
export { Barrier } from './barrier.ts';
export { cancelOnAbort, fromAbortSignal, toAbortSignal } from './bridges/abort.ts';
export { fromAsyncIterable, toAsyncIterable } from './bridges/asyncIterable.ts';
export { fromCallback, type NodeCallback } from './bridges/callback.ts';
export {
  fromPromise,
  type PromiseSource,
  type ToPromiseOptions,
  toPromise,
} from './bridges/promise.ts';
export { Condition, type ConditionOptions } from './condition.ts';
export { Context, ContextVar, copyContext, Token } from './context.ts';
export {
  type Awaitable,
  type Coroutine,
  isawaitable,
  iscoroutine,
  iscoroutinefunction,
  type Suspension,
} from './coroutine.ts';
export { ensureFuture } from './ensureFuture.ts';
export {
  BrokenBarrierError,
  BrokenExecutor,
  CancelledError,
  DeadlockError,
  InvalidStateError,
  KeyboardInterrupt,
  QueueEmpty,
  QueueFull,
  QueueShutDown,
  RuntimeError,
  type StuckTask,
  TimeoutError,
} from './errors.ts';
export { Event } from './event.ts';
export { type ErrorClass, type ExceptionCondition, ExceptionGroup } from './exceptionGroup.ts';
export { type WrapOptions, wrapFuture } from './executors/chainFuture.ts';
export { ConcurrentFuture } from './executors/concurrentFuture.ts';
export { Executor, type ShutdownOptions } from './executors/executor.ts';
export type { ExecutorMap } from './executors/executorMap.ts';
export { moduleFunction } from './executors/moduleFunction.ts';
export { ProcessPoolExecutor } from './executors/processPool.ts';
export { runCoroutineThreadsafe } from './executors/runCoroutineThreadsafe.ts';
export { ThreadPoolExecutor, type ThreadPoolOptions } from './executors/threadPool.ts';
export { toThread } from './executors/toThread.ts';
export { Future, type FutureOptions, isfuture } from './future.ts';
export { gather } from './gather.ts';
export type { GatherOptions } from './gatherArguments.ts';
export {
  type CallGraphOptions,
  captureCallGraph,
  type FrameCallGraphEntry,
  type FutureCallGraph,
  formatCallGraph,
  printCallGraph,
} from './graph.ts';
export { Handle, TimerHandle } from './handle.ts';
export { ClientTimeout, type ClientTimeoutOptions } from './http/clientTimeout.ts';
export type { ConnectorLimits } from './http/connector.ts';
export type { Content } from './http/content.ts';
export {
  ClientConnectionError,
  ClientConnectorError,
  ClientError,
  ClientPayloadError,
  ClientResponseError,
  ConnectionTimeoutError,
  ContentTypeError,
  InvalidURL,
  ServerDisconnectedError,
  ServerTimeoutError,
  SocketTimeoutError,
} from './http/errors.ts';
export type { RequestOptions } from './http/request.ts';
export type { ClientResponse } from './http/response.ts';
export type { Reply, Route, RouteRequest, Routes, ServedRequest } from './http/routes.ts';
export { ClientSession, type ClientSessionOptions, type RequestContext } from './http/session.ts';
export { TestServer } from './http/testServer.ts';
export { LifoQueue } from './lifoQueue.ts';
export { Lock } from './lock.ts';
export type { EventLoopOptions } from './loop/core.ts';
export { EventLoop, type TaskFactory } from './loop/eventLoop.ts';
export type { ExceptionContext, ExceptionHandler } from './loop/exceptionHandler.ts';
export { HostLoop } from './loop/host.ts';
export {
  getEventLoop,
  getRunningLoop,
  newEventLoop,
  setDefaultLoopFactory,
  setEventLoop,
} from './loop/running.ts';
export {
  type Descriptor,
  EVENT_READ,
  EVENT_WRITE,
  Selector,
  type SelectorKey,
} from './loop/selector.ts';
export { raiseSignal } from './loop/signalHandlers.ts';
export { SimulatedLoop, type SimulatedLoopOptions } from './loop/simulated.ts';
export { SimulatedHostLoop, type SimulatedHostLoopOptions } from './loop/simulatedHost.ts';
export {
  BlockingIOError,
  BrokenPipeError,
  ConnectionError,
  ConnectionRefusedError,
  ConnectionResetError,
  FileNotFoundError,
  OSError,
  PermissionError,
} from './network/errors.ts';
export type { NetworkOptions } from './network/simulated/conditions.ts';
export { SimulatedNetwork } from './network/simulated/network.ts';
export { type PairedSocket, socketpair } from './network/socketpair.ts';
export { PriorityQueue } from './priorityQueue.ts';
export { Queue } from './queues.ts';
export { Runner, type RunnerOptions, run } from './runner.ts';
export { BoundedSemaphore, Semaphore } from './semaphore.ts';
export { shield } from './shield.ts';
export { sleep } from './sleep.ts';
export type { PrintOptions, StackOptions } from './stack.ts';
export { type Bytes, concatenate, decode, encode } from './streams/bytes.ts';
export { EOFError, IncompleteReadError, LimitOverrunError } from './streams/errors.ts';
export {
  openConnection,
  openUnixConnection,
  type ServerOptions,
  type StreamOptions,
  startServer,
  startUnixServer,
} from './streams/open.ts';
export { type ClientConnected, StreamReaderProtocol } from './streams/protocol.ts';
export { StreamReader, type StreamReaderOptions } from './streams/reader.ts';
export { Server, type ServerSocket } from './streams/server.ts';
export type { Protocol, Transport, WriteBufferLimits } from './streams/transport.ts';
export { StreamWriter } from './streams/writer.ts';
export {
  DEVNULL,
  PIPE,
  type SignalName,
  STDOUT,
  type SubprocessOptions,
} from './subprocess/command.ts';
export { createSubprocessExec, createSubprocessShell } from './subprocess/create.ts';
export { Process } from './subprocess/process.ts';
export {
  type PlainProgram,
  type ProgramHost,
  type ProgramRun,
  type SimulatedProgram,
  SimulatedPrograms,
} from './subprocess/simulated/programs.ts';
export { Task, type TaskOptions } from './task.ts';
export { TaskGroup } from './taskGroup.ts';
export {
  allTasks,
  createEagerTaskFactory,
  createTask,
  currentTask,
  eagerTaskFactory,
  type TaskConstructor,
} from './tasks.ts';
export { time } from './time.ts';
export { Timeout, timeout, timeoutAt } from './timeouts.ts';
export {
  ALL_COMPLETED,
  FIRST_COMPLETED,
  FIRST_EXCEPTION,
  type ReturnWhen,
  type WaitOptions,
  wait,
} from './wait.ts';
export { waitFor } from './waitFor.ts';
