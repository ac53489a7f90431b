import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { type ClassRoom, enterClassRoom } from '../intake/classRoom.ts';
import { digest, harnessVersion } from '../jobs/digest.ts';
import { gradeClass } from '../jobs/gradeClass.ts';
import { Journal } from '../jobs/journal.ts';
import { openLog } from '../jobs/log.ts';
import { prepareSuites } from '../jobs/prepareSuites.ts';
import { progressPrinter } from '../jobs/progress.ts';
import { createRunner } from '../jobs/runJob.ts';
import { createSandboxJudge, JOBS_AHEAD } from '../jobs/sandboxJudge.ts';
import { readCanvas } from '../results/canvas.ts';
import { collectResults } from '../results/collectResults.ts';
import { describeOutcome } from '../results/describeOutcome.ts';
import type { CourseResults } from '../results/model.ts';
import { prepareOut } from '../results/prepareOut.ts';
import { openStudents, saveModel } from '../results/savedModel.ts';
import { toStudent } from '../results/toStudent.ts';
import { writeEverything } from '../results/writeEverything.ts';
import { describeIsolation } from '../sandbox/layers/isolation.ts';
import { requireIsolation } from '../sandbox/layers/requireIsolation.ts';
import { type Assignment, chooseAssignments } from '../settings/assignments.ts';
import { readSettings } from '../settings/readSettings.ts';
import { noSettings, type Settings } from '../settings/settings.ts';
import { describePlan } from './describePlan.ts';
import { type GradeOptions, readGradeOptions, usage } from './gradeOptions.ts';
import type { Shard } from './readers.ts';

export { usage };

/** Grades a class and writes all results; or says what it would grade. Exit status 1 if something could not be judged. */
export async function run(commandLine: readonly string[]): Promise<number> {
  const options = readGradeOptions(commandLine);
  const settings = options.settings === undefined ? noSettings : readSettings(options.settings);
  const assignments = chooseAssignments(settings, options.only, options.hidden);
  const exercises = assignments.map(({ exercise }) => exercise);
  const canvas = options.canvas === undefined ? undefined : readCanvas(options.canvas, exercises);
  const room = takeShard(await enterClassRoom(options.submissions, options.roster), options.shard);
  const { out } = options;
  if (options.dryRun || out === undefined) {
    for (const line of await describePlan(room, assignments, settings)) console.log(line);
    return 0;
  }
  prepareOut(out, options.submissions);
  collectWholeHeap();
  const results = await grade(room, assignments, settings, { ...options, out });
  await writeEverything(results, out, { formats: options.formats, canvas });
  return describeOutcome(results, out, options.submissions);
}

/** Looking at an answer leaves garbage that outlives a collection of the young: a large class's would lie there until the heap is full. */
function collectWholeHeap(): void {
  setFlagsFromString('--gc-global');
}

async function grade(
  room: ClassRoom,
  assignments: readonly Assignment[],
  settings: Settings,
  options: GradeOptions & { readonly out: string },
): Promise<CourseResults> {
  const folder = join(options.out, '.jobs');
  const journal = new Journal(folder);
  const log = openLog(folder);
  const version = harnessVersion();
  const judge = await openJudge(options, version).catch((error: unknown) => {
    journal.close();
    throw error;
  });
  const { seed, jobs, limits } = options;
  try {
    log(
      `START ${room.participants.length} students, ${assignments.length} exercises, harness ${version}`,
    );
    const prepared = await prepareSuites(assignments, journal, version);
    const runner = createRunner(judge.judge, { journal, log, isFresh: options.fresh });
    const onProgress = progressPrinter();
    const students = openStudents(options.out);
    await gradeClass(room.participants, prepared, runner, {
      version,
      seed,
      isolation: judge.isolation,
      limits,
      jobs: options.queue === undefined ? jobs + JOBS_AHEAD : QUEUED,
      onProgress,
      onGraded: (graded, index) => students.set(index, toStudent(graded, settings)),
    });
    log('END');
    const results = collectResults({
      students,
      longestExtension: longestExtension(room),
      assignments: prepared,
      settings,
      seed,
      limits,
      remarks: room.remarks,
    });
    saveModel(results, students, options.out);
    return results;
  } finally {
    await judge.close();
    journal.close();
  }
}

function longestExtension({ participants }: ClassRoom): number {
  return Math.max(0, ...participants.map(({ student }) => student.extensionDays));
}

/** So many jobs lie in a database at a time, for however many workers. */
const QUEUED = 1000;

/** Here, or by workers anywhere, each of which isolates as its machine can. */
async function openJudge(options: GradeOptions, version: string) {
  const { queue, fresh: isFresh, isolation, jobs } = options;
  if (queue === undefined) {
    const found = requireIsolation(isolation);
    return { ...createSandboxJudge(found, jobs), isolation: describeIsolation(found) };
  }
  const { openDatabase } = await import('../queue/database.ts');
  const { createQueueJudge } = await import('../queue/queueJudge.ts');
  const database = await openDatabase(queue, version);
  const isFull = isolation === 'full';
  return { ...createQueueJudge(database, { version, isFresh, isFull }), isolation };
}

/** Each student is in exactly one shard, whatever else changes in the class. */
function takeShard(room: ClassRoom, shard: Shard | undefined): ClassRoom {
  if (shard === undefined) return room;
  const isMine = (id: string) =>
    Number.parseInt(digest(id).slice(0, 8), 16) % shard.of === shard.number - 1;
  return {
    participants: room.participants.filter(({ student }) => isMine(student.id)),
    remarks: shard.number === 1 ? room.remarks : [],
  };
}
