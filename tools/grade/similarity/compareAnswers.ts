/** `compareAnswers.ts <file>…`: the similar answers among those of each exercise, in files as compareClass.ts writes and reads them. */
import { LineFile } from '../../files/lineFile.ts';
import type { ComparedExercise, FoundPair } from './compareClass.ts';
import { type Answer, findSimilar } from './findSimilar.ts';

const MOST_PAIRS = 200;

const found = process.argv.slice(2).flatMap(compareExercise);
found.sort((one, other) => other.similarity - one.similarity);
process.stdout.write(JSON.stringify(found.slice(0, MOST_PAIRS)));

function compareExercise(path: string): FoundPair[] {
  const file = new LineFile(path);
  const [head, ...answers] = [...file.restore()].map((place) => file.read(place));
  const { exercise, starter } = head as ComparedExercise; // Of our own making, like the answers.
  return findSimilar(answers as Answer[], starter).map(({ left, right, similarity, passages }) => ({
    exercise,
    left: left.student,
    right: right.student,
    similarity,
    passages,
  }));
}
