/**
 * The inside of the thread in which `runExample` runs one example: its loops run in virtual time, what it prints is kept, and
 * when nothing is left to do the thread ends, sending what the example did.
 */
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { SimulatedHostLoop, setDefaultLoopFactory } from 'asyncio';
import { captureConsole } from 'asyncio/testing';
import type { Performance } from '../runExample.ts';
import { describeError, describeReport } from './describeError.ts';
import { Recorder } from './recorder.ts';
import { nodeSources } from './sources.ts';

const { file, root, limitPasses } = workerData;
const sources = nodeSources(root);
const recorder = new Recorder(sources);
const printed = { log: '', warn: '', error: '' };
const start = performance.now();
let ended = false;
let failure: string | undefined;

setDefaultLoopFactory(() =>
  recorder.watch((trace) => new SimulatedHostLoop({ trace, maxPasses: limitPasses })),
);
captureConsole((text, level) => {
  printed[level === 'warn' ? 'error' : level] += `${text}\n`;
});
process.on('unhandledRejection', fail);
process.on('uncaughtException', fail);
process.on('exit', (status) => {
  if (!ended) fail(new Error(explainEnd(status)));
  send();
});
import(pathToFileURL(file).href).then(() => {
  ended = true;
}, fail);

function fail(error: unknown): void {
  ended = true;
  failure ??= describeError(error, sources);
}

function explainEnd(status: number): string {
  return status === 0
    ? 'The example still awaits something, but nothing is left to happen.'
    : `The example ended itself with status ${status}.`;
}

function send(): void {
  const result: Performance = {
    output: printed.log,
    errors: describeReport(printed.error, sources),
    trace: recorder.trace,
    time: recorder.time,
    realTime: (performance.now() - start) / 1000,
    ...(failure !== undefined && { error: failure }),
  };
  parentPort?.postMessage(result);
}
