// mistake: has answer() and next() in one try: an error of the interview itself is thrown into it again
// caught by: an error of the interview itself comes out of conduct(), and is thrown in nowhere
/** Yields questions, is sent the answer to each, and returns its result in the end. */
export type Interview<T> = Generator<string, T, string>;

/**
 * Conducts an interview to its end and returns its result. Each question goes to `answer`, and what that returns goes
 * back to the interview. If `answer` throws, the error is thrown into the interview, at the question.
 */
export function conduct<T>(interview: Interview<T>, answer: (question: string) => string): T {
  let step = interview.next('');
  while (!step.done) {
    try {
      step = interview.next(answer(step.value));
    } catch (error) {
      step = interview.throw(error);
    }
  }
  return step.value;
}
