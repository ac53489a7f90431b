/** What is measured. Each peer runs the same program; a rate is `operations` per second, for the size that the peer was given. */

export interface Workload {
  readonly name: string;
  readonly operation: string;
  /** The number of operations in one run. */
  readonly size: number;
}

export const workloads: readonly Workload[] = [
  { name: 'switch', operation: 'switches of 1,000 tasks', size: 200_000 },
  { name: 'spawn', operation: 'tasks spawned and joined', size: 100_000 },
  { name: 'queue', operation: 'items over a pair of queues and back', size: 100_000 },
  { name: 'timers', operation: 'timers with mixed deadlines, armed and fired', size: 100_000 },
  { name: 'gather', operation: 'coroutines gathered at once', size: 10_000 },
  { name: 'cancel', operation: 'waiting tasks cancelled', size: 100_000 },
  { name: 'echo', operation: 'KiB echoed to 10 clients over loopback', size: 20_000 },
];

/** One program: performs about `size` operations, and returns when all are done. */
export type Program = (size: number) => Promise<unknown>;
export type Programs = Readonly<Record<string, Program>>;
