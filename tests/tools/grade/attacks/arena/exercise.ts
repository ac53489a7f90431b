// fails: double doubles
import type { Coroutine } from 'asyncio';

export function double(_value: number): number {
  return 0;
}

export function profile(_name: string): { name: string; letters: number } {
  return { name: '', letters: 0 };
}

export function* both(
  _first: Coroutine<string>,
  _second: Coroutine<string>,
  _arrived: (name: string) => void,
): Coroutine<string[]> {
  return [];
}

export function* courier(_give: (letter: string) => void): Coroutine<void> {}
