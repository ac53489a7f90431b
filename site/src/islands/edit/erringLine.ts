import { StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';

const setErringLine = StateEffect.define<number | undefined>();
const mark = Decoration.line({ class: 'erring' });

/** The line of the last error; it moves with the text around it. */
export const erringLine = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marked, transaction) {
    const [change] = transaction.effects.filter((effect) => effect.is(setErringLine));
    if (!change) return marked.map(transaction.changes);
    const { value } = change;
    if (value === undefined || value < 1 || value > transaction.state.doc.lines)
      return Decoration.none;
    return Decoration.set([mark.range(transaction.state.doc.line(value).from)]);
  },
  provide: (field) => EditorView.decorations.from(field),
});

export function pointAt(view: EditorView, line: number | undefined): void {
  view.dispatch({ effects: setErringLine.of(line) });
}
