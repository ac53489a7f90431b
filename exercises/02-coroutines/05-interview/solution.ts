/** Yields questions, is sent the answer to each, and returns its result. */
export type Interview<T> = Generator<string, T, string>;

/** Answers a question, or throws. */
export type Answer = (question: string) => string;

/**
 * Conducts an interview to its end and returns its result. Each question goes
 * to `answer`, and what that returns goes back to the interview. If `answer`
 * throws, the error is thrown into the interview, at the question.
 */
export function conduct<T>(interview: Interview<T>, answer: Answer): T {
  let step = interview.next();
  while (!step.done) step = reply(interview, step.value, answer);
  return step.value;
}

/** Resumes the interview with the answer, or with the error instead of one. */
function reply<T>(
  interview: Interview<T>,
  question: string,
  answer: Answer,
): IteratorResult<string, T> {
  let given: string;
  try {
    given = answer(question);
  } catch (error) {
    return interview.throw(error);
  }
  return interview.next(given);
}
