/** The engine in a thread of Node's: answers each job with its events. For answers that are trusted: ours. */
import { parentPort } from 'node:worker_threads';
import type { Job } from '../protocol.ts';
import { runJob } from './engine.ts';

parentPort?.on('message', (job: Job) => runJob(job, (event) => parentPort?.postMessage(event)));
