import { autocomplete, confirm, isCancel } from '@clack/prompts';
import type { Card } from '../card.ts';
import { standingOf } from '../state/moves.ts';
import type { Question, State } from '../state/state.ts';

const SIGNS = { open: '·', solved: '✓', changed: '↻' } as const;

/** Asks which exercise to go to: all of them, fewer with each letter typed. Undefined for "stay here". */
export async function chooseExercise(state: State): Promise<string | undefined> {
  const answer = await autocomplete({
    message: 'Which exercise? (Esc goes back)',
    initialValue: state.current.id,
    maxItems: Math.max(5, (process.stdout.rows || 24) - 8),
    options: state.cards.map((card) => ({
      value: card.id,
      label: `${SIGNS[standingOf(state, card)]} ${card.id}`,
      hint: card.title,
    })),
    filter: (text, { label, hint }) => matches(text, `${label} ${hint}`),
  });
  return isCancel(answer) ? undefined : answer;
}

/** Each word must occur. */
function matches(text: string, candidate: string): boolean {
  const words = text.toLowerCase().split(/\s+/);
  return words.every((word) => candidate.toLowerCase().includes(word));
}

export async function askWhether(question: Question, { file }: Card): Promise<boolean> {
  const answer = await confirm({ message: QUESTIONS[question](file), initialValue: false });
  return answer === true;
}

const QUESTIONS: Readonly<Record<Question, (file: string) => string>> = {
  reset: (file) => `Start ${file} again from the starter? What is in it is kept in work/.backups.`,
  solution: () => 'You have not solved this one yet. See our solution anyway?',
  diff: () => 'You have not solved this one yet. See how our solution differs anyway?',
};
