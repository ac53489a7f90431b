import { lstatSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Answers, refuse } from './answers.ts';
import { readSubmission, type Submission, unreadable } from './readSubmission.ts';
import { readZip } from './readZip.ts';
import { fold } from './student.ts';

/**
 * Reads a student's answers from a folder: like work/, with a `work` in it, a folder around one of these, or with one zip in it. Only files
 * with the names of exercises are looked at; nothing else in it has an effect.
 */
export async function readFolder(folder: string, exercises: readonly string[]): Promise<Answers> {
  const root = findRoot(folder, exercises);
  if (root === undefined) {
    const zips = listFiles(folder).filter((name) => /\.zip$/i.test(name));
    const [zip] = zips;
    if (zip === undefined) return { byExercise: new Map() };
    if (zips.length > 1)
      return refuse(`There are ${zips.length} zips in it, not one: ${zips.join(', ')}.`);
    return readZip(join(folder, zip), exercises);
  }
  return { byExercise: new Map(exercises.map((id) => [id, readOne(root, id)] as const)) };
}

/** The folder that holds chapters. */
function findRoot(folder: string, exercises: readonly string[]): string | undefined {
  const chapters = new Set(exercises.map((id) => dirname(id)));
  const inside = listFolders(folder);
  const candidates = [folder, join(folder, 'work')];
  const [only] = inside;
  if (inside.length === 1 && only !== undefined)
    candidates.push(join(folder, only), join(folder, only, 'work'));
  return candidates.find((candidate) => listFolders(candidate).some((name) => chapters.has(name)));
}

function readOne(root: string, exercise: string): Submission {
  const chapter = join(root, dirname(exercise));
  const file = `${exercise.slice(dirname(exercise).length + 1)}.ts`;
  const alike = list(chapter, () => true).filter((name) => fold(name) === fold(file));
  if (alike.length > 1)
    return unreadable(`there are files whose names differ only in spelling: ${alike.join(', ')}`);
  return readSubmission(root, exercise);
}

function listFolders(folder: string): string[] {
  return list(folder, (entry) => entry.isDirectory()).filter((name) => !/^[._]/.test(name));
}

function listFiles(folder: string): string[] {
  return list(folder, (entry) => entry.isFile()).filter((name) => !name.startsWith('.'));
}

type IsWanted = (entry: { isDirectory(): boolean; isFile(): boolean }) => boolean;

/** Names in a folder that is one: a link to a folder is none. */
function list(folder: string, isWanted: IsWanted): string[] {
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter(isWanted)
    .map(({ name }) => name)
    .sort();
}
