/** `compareAnswers.ts <file>`: the similar answers among those in the file, as compareClass.ts writes it and reads them. */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { AnswersOfExercise, FoundPair } from './compareClass.ts';
import { findSimilar } from './findSimilar.ts';

const MOST_PAIRS = 200;

const found: FoundPair[] = [];
for await (const line of createInterface({ input: createReadStream(process.argv[2] ?? '') })) {
  const { exercise, starter, answers }: AnswersOfExercise = JSON.parse(line);
  for (const { left, right, similarity, passages } of findSimilar(answers, starter))
    found.push({ exercise, left: left.student, right: right.student, similarity, passages });
}
found.sort((one, other) => other.similarity - one.similarity);
process.stdout.write(JSON.stringify(found.slice(0, MOST_PAIRS)));
