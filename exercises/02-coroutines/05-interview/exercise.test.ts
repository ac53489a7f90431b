import { expect, test } from 'vitest';
import { conduct, type Interview } from './exercise';

function* ask(question: string): Interview<string> {
  return yield question;
}

function* orderTea(): Interview<string> {
  const milk = yield 'Milk?';
  const sugar = yield 'Sugar?';
  return `milk: ${milk}, sugar: ${sugar}`;
}

/** Asks once more, in other words, when the first question can't be answered. */
function* orderWithPatience(): Interview<string> {
  try {
    return yield 'Infusion?';
  } catch {
    const tea = yield 'Which tea?';
    const sugar = yield 'Sugar?';
    return `${tea}, sugar: ${sugar}`;
  }
}

/** Answers from a list, and remembers which questions it heard. */
function answersOf(answers: Record<string, string>) {
  const heard: string[] = [];
  const answer = (question: string): string => {
    heard.push(question);
    const found = answers[question];
    if (found === undefined) throw new RangeError(`no answer to "${question}"`);
    return found;
  };
  return { heard, answer };
}

test('an interview without questions gives its result', () => {
  function* silent(): Interview<string> {
    yield* [];
    return 'water';
  }
  const { heard, answer } = answersOf({});
  expect(conduct(silent(), answer), 'the result').toBe('water');
  expect(heard, 'questions that answer() heard').toEqual([]);
});

test('each question gets its own answer', () => {
  const { heard, answer } = answersOf({ 'Milk?': 'yes', 'Sugar?': 'no' });
  expect(conduct(orderTea(), answer), 'the result').toBe('milk: yes, sugar: no');
  expect(heard, 'questions that answer() heard').toEqual(['Milk?', 'Sugar?']);
});

test('an answer arrives at the innermost question of a chain', () => {
  function* order(): Interview<string> {
    const name = yield* ask('Your name?');
    return `${yield* orderTea()} for ${name}`;
  }
  const { answer } = answersOf({ 'Your name?': 'Ada', 'Milk?': 'no', 'Sugar?': 'two' });
  expect(conduct(order(), answer), 'the result').toBe('milk: no, sugar: two for Ada');
});

test('an error of answer() is thrown into the interview, which may ask something else', () => {
  const { heard, answer } = answersOf({ 'Which tea?': 'green', 'Sugar?': 'no' });
  expect(conduct(orderWithPatience(), answer), 'the result').toBe('green, sugar: no');
  expect(heard, 'questions that answer() heard').toEqual(['Infusion?', 'Which tea?', 'Sugar?']);
});

test('an interview that catches the error and returns is over', () => {
  function* withDefault(): Interview<string> {
    try {
      return yield 'Milk?';
    } catch {
      return 'black';
    }
  }
  expect(conduct(withDefault(), answersOf({}).answer), 'the result').toBe('black');
});

test('an error that the interview lets pass comes out of conduct(), after its finally', () => {
  let cleaned = false;
  function* order(): Interview<string> {
    try {
      return yield 'Milk?';
    } finally {
      cleaned = true;
    }
  }
  expect(() => conduct(order(), answersOf({}).answer), 'conduct()').toThrow('no answer to "Milk?"');
  expect(cleaned, 'the finally block of the interview ran').toBe(true);
});

test('an error of the interview itself comes out of conduct()', () => {
  function* order(): Interview<string> {
    const milk = yield 'Milk?';
    throw new RangeError(`the milk is ${milk}`);
  }
  const { answer } = answersOf({ 'Milk?': 'sour' });
  expect(() => conduct(order(), answer), 'conduct()').toThrow('the milk is sour');
});
