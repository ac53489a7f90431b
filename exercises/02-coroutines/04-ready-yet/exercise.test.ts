import { type Coroutine, sleep } from 'asyncio';
import { simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { questionsUntilReady } from './exercise';

/** Something that becomes ready: the question number `yes` is answered with yes, after `seconds`. */
class Kettle {
  made = 0;
  asked = 0;
  private readonly yes: number;
  private readonly seconds: number;

  constructor(yes: number, seconds = 0) {
    this.yes = yes;
    this.seconds = seconds;
  }

  readonly isReady = (): Coroutine<boolean> => {
    this.made += 1;
    return this.answer();
  };

  private *answer(): Coroutine<boolean> {
    this.asked += 1;
    const question = this.asked;
    yield* sleep(this.seconds);
    return question >= this.yes;
  }
}

test('one question is enough when the answer is yes', () => {
  const kettle = new Kettle(1);
  expect(simulate(() => questionsUntilReady(kettle.isReady, 5)).result(), 'the result').toBe(1);
  expect(kettle.asked, 'questions asked').toBe(1);
});

test('asks the first question at once', () => {
  const { time } = simulate(() => questionsUntilReady(new Kettle(1).isReady, 5));
  expect(time, 'seconds until the first answer, yes').toBe(0);
});

test('asks again, until the answer is yes', () => {
  const kettle = new Kettle(3);
  expect(simulate(() => questionsUntilReady(kettle.isReady, 5)).result(), 'the result').toBe(3);
  expect(kettle.asked, 'questions asked').toBe(3);
});

test('waits for each answer', () => {
  const { time } = simulate(() => questionsUntilReady(new Kettle(2, 10).isReady, 5));
  expect(time, 'seconds: 10 for an answer, 1 of pause, 10 for the next answer').toBe(21);
});

test('pauses a second between two questions', () => {
  const { time } = simulate(() => questionsUntilReady(new Kettle(3).isReady, 5));
  expect(time, 'seconds until the third question was answered').toBe(2);
});

test('asks as often as the limit allows', () => {
  const kettle = new Kettle(4);
  expect(simulate(() => questionsUntilReady(kettle.isReady, 4)).result(), 'the result').toBe(4);
});

test('returns 0 when the answer was never yes', () => {
  const kettle = new Kettle(5);
  expect(simulate(() => questionsUntilReady(kettle.isReady, 4)).result(), 'the result').toBe(0);
  expect(kettle.asked, 'questions asked').toBe(4);
});

test('does not pause after the last question', () => {
  const { time } = simulate(() => questionsUntilReady(new Kettle(5).isReady, 4));
  expect(time, 'seconds for four questions: three pauses').toBe(3);
});

test('makes no question that it does not ask', () => {
  const kettle = new Kettle(2);
  simulate(() => questionsUntilReady(kettle.isReady, 5)).result();
  expect(kettle.made, 'coroutines that isReady() made').toBe(2);
});
