export type Print = (text: string, level: 'log' | 'warn' | 'error') => void;

const MOST_LINES = 2000;
const MOST_CHARACTERS = 200_000;

/** Ends a program that prints without end before its output fills the page. */
export function limitPrinting(print: Print): Print {
  let lines = 0;
  let characters = 0;
  return (text, level) => {
    lines += 1;
    characters += text.length;
    if (lines > MOST_LINES || characters > MOST_CHARACTERS)
      throw new RangeError(
        `The program printed more than ${lines > MOST_LINES ? `${MOST_LINES} lines` : `${MOST_CHARACTERS} characters`}. Does a loop in it never end?`,
      );
    print(text, level);
  };
}
