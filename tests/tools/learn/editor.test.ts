import { expect, test } from 'vitest';
import { editorArguments, findEditor, openEditor } from '../../../tools/learn/shell/editor.ts';

test('$VISUAL comes first, then $EDITOR, then the editor whose terminal this is', () => {
  expect(findEditor({ VISUAL: 'vim', EDITOR: 'nano' })?.command).toBe('vim');
  expect(findEditor({ EDITOR: 'nano', TERM_PROGRAM: 'vscode' })?.command).toBe('nano');
  expect(findEditor({ TERM_PROGRAM: 'vscode' })).toEqual({ command: 'code', isWindowed: true });
  expect(findEditor({})).toBeUndefined();
});

test('each editor is told the line in its own way', () => {
  const open = (command: string) => editorArguments({ command, isWindowed: false }, '/a b.ts', 7);
  expect(open('code --wait')).toEqual(['--reuse-window', '--goto', '/a b.ts:7']);
  expect(open('/usr/bin/vim')).toEqual(['+7', '/a b.ts']);
  expect(open('something')).toEqual(['/a b.ts']);
});

test('one that is not there is named', async () => {
  const editor = { command: 'no-such-editor-here', isWindowed: true };
  await expect(openEditor(editor, '/a.ts', 1)).rejects.toThrow(
    '"no-such-editor-here" can\'t be started.',
  );
});
