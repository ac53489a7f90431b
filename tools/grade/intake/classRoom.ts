import { type Answers, refuse } from './answers.ts';
import { readCommitTime } from './commitTime.ts';
import { type HandIn, listHandIns } from './handIns.ts';
import { matchRoster } from './matchRoster.ts';
import { readFolder } from './readFolder.ts';
import { readZip } from './readZip.ts';
import { readRoster } from './roster.ts';
import type { Student } from './student.ts';

/** A student with what is known about the hand-in without having read it. */
export interface Participant {
  readonly student: Student;
  /** What it lies in; undefined if there is nothing. */
  readonly source: string | undefined;
  readonly submitted: Date | undefined;
  /** A platform's names for the student. */
  readonly aliases: readonly string[];
  /** Marked so by the platform, which has a deadline of its own. */
  readonly isMarkedLate: boolean;
  /** Reads the answers, each time anew: a class is larger than memory should be. Never rejects. */
  read(exercises: readonly string[]): Promise<Answers>;
}

export interface ClassRoom {
  readonly participants: readonly Participant[];
  readonly remarks: readonly string[];
}

/** Everybody who is graded, in the roster's order, else by name. */
export async function enterClassRoom(
  submissions: string,
  rosterFile: string | undefined,
): Promise<ClassRoom> {
  const roster = rosterFile === undefined ? undefined : readRoster(rosterFile);
  const { handIns, remarks } = await listHandIns(submissions);
  const matched = matchRoster(handIns, roster);
  return {
    participants: matched.enrolled.map(({ student, handIns: own }) => toParticipant(student, own)),
    remarks: [...remarks, ...matched.remarks],
  };
}

function toParticipant(student: Student, handIns: readonly HandIn[]): Participant {
  const [handIn, ...others] = handIns;
  const names = handIns.map(({ name }) => name).join(', ');
  return {
    student,
    source: handIn && names,
    submitted:
      student.submitted ??
      handIn?.submitted ??
      (handIn?.kind === 'folder' ? readCommitTime(handIn.path) : undefined),
    aliases: handIn?.aliases ?? [],
    isMarkedLate: handIn?.isMarkedLate ?? false,
    async read(exercises) {
      if (handIn === undefined) return { byExercise: new Map() };
      if (others.length > 0)
        return refuse(`${handIns.length} hand-ins have this student's name: ${names}.`);
      return readHandIn(handIn, exercises);
    },
  };
}

async function readHandIn(handIn: HandIn, exercises: readonly string[]): Promise<Answers> {
  try {
    const read = handIn.kind === 'zip' ? readZip : readFolder;
    return await read(handIn.path, exercises);
  } catch (error) {
    return refuse(`It can't be read: ${(error as Error).message}.`);
  }
}
