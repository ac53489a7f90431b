import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { javascript } from '@codemirror/lang-javascript';
import { bracketMatching, indentOnInput, syntaxHighlighting } from '@codemirror/language';
import { EditorState } from '@codemirror/state';
import { drawSelection, EditorView, keymap, lineNumbers } from '@codemirror/view';
import { classHighlighter } from '@lezer/highlight';
import { erringLine, pointAt } from './erringLine.ts';

export interface CodeEditorOptions {
  readonly text: string;
  /** What it is called by a screen reader. */
  readonly label: string;
  readonly onChange: (text: string) => void;
  /** Called for Ctrl+Enter or Cmd+Enter. */
  readonly onRun: () => void;
}

/** A small editor for TypeScript. How it looks is in styles/editor.css. Escape, then Tab leaves it, which its label says. */
export class CodeEditor {
  readonly view: EditorView;

  constructor({ text, label, onChange, onRun }: CodeEditorOptions) {
    const runs = { key: 'Mod-Enter', run: () => handled(onRun) };
    this.view = new EditorView({
      doc: text,
      extensions: [
        lineNumbers(),
        history(),
        drawSelection(),
        indentOnInput(),
        bracketMatching(),
        javascript({ typescript: true }),
        syntaxHighlighting(classHighlighter),
        erringLine,
        EditorState.tabSize.of(2),
        keymap.of([runs, ...defaultKeymap, ...historyKeymap, indentWithTab]),
        EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) onChange(update.state.doc.toString());
        }),
      ],
    });
  }

  focus(): void {
    this.view.focus();
  }

  pointAt(line: number | undefined): void {
    pointAt(this.view, line);
  }

  replace(text: string): void {
    this.view.dispatch({ changes: { from: 0, to: this.view.state.doc.length, insert: text } });
  }
}

/** CodeMirror's word for "no other binding is to see this key". */
function handled(act: () => void): true {
  act();
  return true;
}
