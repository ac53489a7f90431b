// mistake: lets an error of answer() go straight to the caller: the interview never learns of it, and its finally never runs
// caught by: an error that the interview lets pass comes out of conduct(), after its finally
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
    step = interview.next(answer(step.value));
  }
  return step.value;
}
