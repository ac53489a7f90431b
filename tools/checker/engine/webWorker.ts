/** The engine in a browser's worker: answers each job with its events. The page ends the worker when it takes too long. */
import type { CheckEvent, Job } from '../protocol.ts';
import { runJob } from './engine.ts';

interface Scope {
  onmessage: ((message: { data: Job }) => void) | null;
  postMessage(event: CheckEvent): void;
}

const scope = globalThis as unknown as Scope; // The types of a page and of a worker don't go together in one project.
scope.onmessage = ({ data }) => runJob(data, (event) => scope.postMessage(event));
