// mistake: resumes the interview before it has asked: each answer arrives one question late
// caught by: each question gets its own answer
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
  let given = '';
  let step = interview.next(given);
  while (!step.done) {
    const question = step.value;
    step = interview.next(given);
    given = answer(question);
  }
  return step.value;
}
