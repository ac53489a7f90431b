import type { Readable } from 'node:stream';
import type { Entry, ZipFile } from 'yauzl';
import { answerNames } from './answerNames.ts';
import { type Answers, refuse } from './answers.ts';
import { findCollision } from './collisions.ts';
import { describeSize, MOST_BYTES, type Submission, unreadable } from './readSubmission.ts';
import { withZip } from './withZip.ts';
import { inspectEntries, type ZipLimits } from './zipEntries.ts';

const LIMITS: ZipLimits = { entries: 10_000, bytes: 256 * 2 ** 20, ratio: 100 };

/**
 * Reads a student's answers from a zip. Its list of contents is inspected first, and a zip that isn't honest is refused as a whole; then
 * only the files with the names of exercises are unpacked, into memory and never beyond their limit, whatever the list says.
 */
export async function readZip(file: string, exercises: readonly string[]): Promise<Answers> {
  try {
    return await withZip(file, async (zip) => {
      const entries = await inspectEntries(zip, LIMITS);
      if ('refused' in entries) return refuse(`The zip was not read: ${entries.refused}.`);
      return readAnswers(zip, entries.files, exercises);
    });
  } catch (error) {
    return refuse(`The zip was not read: ${(error as Error).message}.`);
  }
}

async function readAnswers(
  zip: ZipFile,
  files: ReadonlyMap<string, Entry>,
  exercises: readonly string[],
): Promise<Answers> {
  const collision = findCollision(files.keys());
  if (collision)
    return refuse(
      `The zip was not read: two of its files have the same name: ${collision.join(', ')}.`,
    );
  const byExercise = new Map<string, Submission>();
  for (const [exercise, names] of answerNames([...files.keys()], exercises)) {
    const [name = '', ...others] = names;
    const entry = files.get(name);
    if (others.length > 0)
      byExercise.set(exercise, unreadable(`the zip has it twice: ${names.join(', ')}`));
    else if (entry) byExercise.set(exercise, await readAnswer(zip, entry));
  }
  return { byExercise };
}

async function readAnswer(zip: ZipFile, entry: Entry): Promise<Submission> {
  if (entry.uncompressedSize > MOST_BYTES) return unreadable(describeSize(entry.uncompressedSize));
  try {
    const bytes = await readAtMost(await zip.openReadStreamPromise(entry), MOST_BYTES);
    return { state: 'submitted', source: bytes.toString('utf8') };
  } catch (error) {
    return unreadable((error as Error).message);
  }
}

async function readAtMost(stream: Readable, most: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > most) throw new Error(`it unpacks to more than ${most} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
