/** The engine in a process of Node's: answers each job with its events. For answers that are trusted: ours. */

import { runJob } from './engine.ts';
import { serveJobs } from './serveJobs.ts';

serveJobs(runJob);
