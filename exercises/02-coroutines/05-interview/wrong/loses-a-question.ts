// mistake: throws the error in, but drops what throw() gives back: the next question (or the result)
// caught by: an error of answer() is thrown into the interview, which may ask something else
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
  while (!step.done) {
    try {
      step = interview.next(answer(step.value));
    } catch (error) {
      interview.throw(error);
      step = interview.next();
    }
  }
  return step.value;
}
