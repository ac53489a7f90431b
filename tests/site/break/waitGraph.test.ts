import type { StuckTask } from 'asyncio';
import { expect, test } from 'vitest';
import { findCircle, findEdges } from '../../../site/src/islands/break/waitGraph.ts';

const stuck = (task: string, parts: Partial<StuckTask> = {}): StuckTask => ({
  task,
  waitsFor: 'Lock.acquire',
  tasks: [],
  heldBy: [],
  ...parts,
});

test('an arrow leads from each task to those that it waits for, or that hold what it waits for', () => {
  const tasks = [
    stuck('main', { tasks: ['Ana', 'gone'] }),
    stuck('Ana', { heldBy: ['Ben'] }),
    stuck('Ben', { heldBy: ['Ana'] }),
  ];
  expect(findEdges(tasks)).toEqual([
    { from: 0, to: 1 },
    { from: 1, to: 2 },
    { from: 2, to: 1 },
  ]);
});

test('a circle holds those that wait for themselves, not those that wait for them', () => {
  const edges = [
    { from: 0, to: 1 },
    { from: 1, to: 2 },
    { from: 2, to: 1 },
  ];
  expect([...findCircle(3, edges)]).toEqual([1, 2]);
});
