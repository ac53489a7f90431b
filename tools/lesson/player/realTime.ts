/** The program that runs one example in real time, as somebody's own program would be run; the request is its one argument. */
import { pathToFileURL } from 'node:url';
import { HostLoop, setDefaultLoopFactory } from 'asyncio';
import { captureConsole } from 'asyncio/testing';
import { writeTrace } from '../traceFile.ts';
import { describeError } from './describeError.ts';
import { Recorder } from './recorder.ts';
import { nodeSources } from './sources.ts';

const { file, root, trace } = JSON.parse(process.argv[2] ?? '{}');
const sources = nodeSources(root);

if (trace !== undefined) record(trace);
process.on('unhandledRejection', fail);
process.on('uncaughtException', fail);
import(pathToFileURL(file).href).catch(fail);

function fail(error: unknown): void {
  console.error(describeError(error, sources));
  process.exit(error instanceof Error && error.name === 'KeyboardInterrupt' ? 130 : 1);
}

/** Lets the loops be recorded, with what is printed, and writes the trace when the program ends, however it ends. */
function record(traceFile: string): void {
  const recorder = new Recorder(sources);
  setDefaultLoopFactory(() => recorder.watch((sink) => new HostLoop({ trace: sink })));
  captureConsole((text, level) => {
    (level === 'log' ? process.stdout : process.stderr).write(`${text}\n`);
  });
  process.on('exit', () => {
    if (!writeTrace(traceFile, recorder.trace)) process.exitCode ||= 1;
  });
}
