// mistake: sends the error as if it were an answer: the interview goes on as if nothing had happened
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
    let given: string;
    try {
      given = answer(step.value);
    } catch (error) {
      given = String(error);
    }
    step = interview.next(given);
  }
  return step.value;
}
