import { UsageError } from '../../../course/index.ts';
import {
  describeIsolation,
  findIsolation,
  type Isolation,
  type IsolationMode,
} from './isolation.ts';

/** The isolation of a run. Raises UsageError if all layers are asked for and one is missing; says so if one is missing anyway. */
export function requireIsolation(mode: IsolationMode): Isolation {
  const isolation = findIsolation(mode);
  if (isolation.level === 'full') return isolation;
  const description = describeIsolation(isolation);
  if (mode === 'full')
    throw new UsageError(
      `This machine can't isolate fully: ${description}. How to get the rest: npm run grade -- doctor`,
    );
  console.log(`Note: ${description}. See: npm run grade -- doctor`);
  return isolation;
}
