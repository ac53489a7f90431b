// mistake: takes the last value for a question: with done: true it is the result
// caught by: an interview without questions gives its result
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
  do {
    step = interview.next(answer(String(step.value)));
  } while (!step.done);
  return step.value;
}
