import { findEditor, noteEditor } from '../editors.ts';
import { element, findPart } from '../element.ts';
import { announceEdit } from '../events.ts';
import { type Program, setSource } from '../program.ts';
import { makeBanner } from './banner.ts';
import { CodeEditor } from './codeEditor.ts';
import { makeEditControls } from './editControls.ts';
import { keepEdit, readEdit } from './edits.ts';

/** One program that is being edited: its editor stands where the highlighted code was. */
export class EditSession {
  private readonly place: HTMLElement;
  private readonly program: Program;
  private readonly editor: CodeEditor;
  private readonly note = element('p', 'edit-note');
  private banner: HTMLElement | undefined;

  constructor(place: HTMLElement, program: Program) {
    this.place = place;
    this.program = program;
    this.editor = new CodeEditor({
      text: readEdit(program) ?? program.shipped,
      label: `Code of ${program.file}. Press Escape, then Tab, to leave the editor.`,
      onChange: (text) => this.change(text),
      onRun: () => place.querySelector<HTMLButtonElement>('.controls .primary')?.click(),
    });
    this.note.setAttribute('role', 'status');
    this.showEditor();
    this.change(this.text);
  }

  focus(): void {
    this.editor.focus();
  }

  /** Shows somebody else's code. It isn't kept, and what the reader has stays, until they say otherwise. */
  showShared(text: string): void {
    this.banner?.remove();
    this.banner = makeBanner({
      onKeep: () => this.leaveShared(text),
      onDiscard: () => this.leaveShared(readEdit(this.program) ?? this.program.shipped),
    });
    this.editor.view.dom.before(this.banner);
    this.editor.replace(text);
    this.banner.scrollIntoView({ block: 'center' });
  }

  reset(): void {
    this.editor.replace(this.program.shipped);
    this.focus();
  }

  get current(): Program {
    return { ...this.program, source: this.text };
  }

  say(text: string): void {
    this.note.textContent = text;
  }

  private get text(): string {
    return this.editor.view.state.doc.toString();
  }

  private leaveShared(text: string): void {
    const wasEdited = this.text;
    this.banner?.remove();
    this.banner = undefined;
    history.replaceState(null, '', location.pathname);
    this.editor.replace(text);
    this.change(text === wasEdited ? wasEdited : text);
    this.focus();
  }

  private change(text: string): void {
    const isOurs = text === this.program.shipped;
    findEditor(this.place)?.pointAt(undefined);
    setSource(this.place, text);
    this.place.toggleAttribute('data-edited', !isOurs);
    announceEdit(this.place, text);
    if (this.banner) return;
    const isKept = keepEdit(this.program, text);
    if (!isKept) this.say('Your browser can’t keep this: it lasts until you leave the page.');
  }

  private showEditor(): void {
    const code = findPart(this.place, '.lines');
    code.hidden = true;
    code.after(this.editor.view.dom);
    const controls = findPart(this.place, '.controls');
    for (const button of controls.querySelectorAll('[data-island="edit"]')) button.remove();
    controls.append(...makeEditControls(this), this.note);
    noteEditor(this.place, this.editor);
  }
}
