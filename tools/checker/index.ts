/**
 * One function: exercise + answer → verdict, by the exercise's own tests and Vitest's own runner. Read verdict.ts, then
 * engine/engine.ts (what runs inside), then judge.ts (what is made of it outside), then checker.ts (one host of it: threads).
 * A page uses compile.ts, judge.ts and the texts that build.ts and prepare() make.
 */
export { buildEngine, buildRuntime, bundleEngine, type EngineHost } from './build.ts';
export {
  type Checker,
  type CheckerOptions,
  compileAnswer,
  createChecker,
  type PreparedExercise,
  prepare,
} from './checker.ts';
export { type Compiled, compile } from './compile.ts';
export {
  describeExit,
  describeLoadingError,
  describeMemory,
  describeTimeout,
} from './endings.ts';
export { describeError, type ProcessedError, STACK_DEPTH } from './engine/describeError.ts';
export { countEarning, findUnfinishedTest, type Judged, judge } from './judge.ts';
export type { CheckEvent, Job } from './protocol.ts';
export { missingExport } from './refusal.ts';
export type { CheckError, TestResult, Verdict } from './verdict.ts';
