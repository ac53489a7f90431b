import { type FileEntry, FingerprintIndex, type TokenizedFile } from '@dodona/dolos-core';
import { tokenize } from './tokenize.ts';

export interface Answer {
  /** Whose: names the answer among those of its exercise. */
  readonly student: string;
  readonly source: string;
}

/** Lines from 1, both included. */
export interface Passage {
  readonly left: readonly [number, number];
  readonly right: readonly [number, number];
}

export interface SimilarPair {
  readonly left: Answer;
  readonly right: Answer;
  /** The share of both answers that they have in common, of what is theirs: 0 to 1. */
  readonly similarity: number;
  readonly passages: readonly Passage[];
}

/** How many nodes of a syntax tree make a passage, and how many passages in a row one is kept of. */
const PASSAGE = 18;
const WINDOW = 8;
/** A passage that more than this share of a class has is how one solves it. */
const COMMON = 1 / 3;
/** In a small class that would be two people. */
const FEWEST = 4;
const LEAST_SIMILARITY = 0.5;
const LEAST_PASSAGES = 3;

/**
 * Answers to one exercise that share passages which few others have, the most similar first, by Dolos (winnowed fingerprints). What is in the starter, and what
 * many wrote alike, doesn't count. A hint for a person: two people can have the same idea.
 */
export function findSimilar(
  answers: readonly Answer[],
  starter: string,
  most = 100,
): SimilarPair[] {
  const index = new FingerprintIndex(PASSAGE, WINDOW);
  const files = answers.map(({ student, source }) => tokenize(student, source));
  index.addFiles(files);
  index.updateMaxFingerprintFileCount(limitFor(answers.length)); // Once for all: with each file it would take the square of the time.
  index.addIgnoredFile(tokenize('starter', starter)); // Last: a new limit would count its passages again.
  const entries = index.entries();
  const weights = entries.map(weigh);
  const candidates = rankPairs(entries, files, weights).slice(0, 3 * most);
  return candidates
    .map(([one, other]) => comparePair(index, { answers, files, weights }, one, other))
    .filter((pair) => pair !== undefined)
    .sort((one, other) => other.similarity - one.similarity)
    .slice(0, most);
}

function limitFor(count: number): number {
  return Math.max(FEWEST, Math.floor(count * COMMON));
}

/** How many passages of a file are its own: neither the starter's nor everybody's. */
function weigh({ shared, file }: FileEntry): number {
  let weight = 0;
  for (const fingerprint of shared) weight += fingerprint.occurrencesOf(file).length;
  return weight;
}

/** Pairs of places in `files` by how much they have in common, without comparing each with each. */
function rankPairs(
  entries: readonly FileEntry[],
  files: readonly TokenizedFile[],
  weights: readonly number[],
): [number, number][] {
  const places = new Map(files.map((file, place) => [file.id, place]));
  const pairs: { pair: [number, number]; share: number }[] = [];
  for (const [one, entry] of entries.entries())
    for (const [other, shared] of countCommon(one, entry, places)) {
      if (shared < LEAST_PASSAGES) continue;
      const weight = (weights[one] ?? 0) + (weights[other] ?? 0);
      pairs.push({ pair: [one, other], share: (2 * shared) / weight });
    }
  return pairs.sort((one, other) => other.share - one.share).map(({ pair }) => pair);
}

/** How many passages the file at `one` has in common with each that comes after it. */
function countCommon(
  one: number,
  { shared }: FileEntry,
  places: ReadonlyMap<number, number>,
): Map<number, number> {
  const common = new Map<number, number>();
  for (const fingerprint of shared)
    for (const { id } of fingerprint.files()) {
      const other = places.get(id) ?? 0;
      if (other > one) common.set(other, (common.get(other) ?? 0) + 1);
    }
  return common;
}

interface Compared {
  readonly answers: readonly Answer[];
  readonly files: readonly TokenizedFile[];
  readonly weights: readonly number[];
}

function comparePair(
  index: FingerprintIndex,
  { answers, files, weights }: Compared,
  one: number,
  other: number,
): SimilarPair | undefined {
  const [left, right] = [answers[one], answers[other]];
  const [leftFile, rightFile] = [files[one], files[other]];
  if (!left || !right || !leftFile || !rightFile) return undefined;
  const pair = index.getPair(leftFile, rightFile);
  const weight = (weights[one] ?? 0) + (weights[other] ?? 0);
  const similarity = weight === 0 ? 0 : Math.min(1, pair.overlap / weight);
  if (similarity < LEAST_SIMILARITY) return undefined;
  const passages = pair.buildFragments().map(
    ({ leftSelection, rightSelection }): Passage => ({
      left: [leftSelection.startRow + 1, leftSelection.endRow + 1],
      right: [rightSelection.startRow + 1, rightSelection.endRow + 1],
    }),
  );
  return { left, right, similarity, passages };
}
