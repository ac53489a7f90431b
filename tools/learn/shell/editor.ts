import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { basename } from 'node:path';

/** Editors with a window of their own, and how each is told a line. Others have the terminal while they run. */
const WINDOWED: Readonly<Record<string, (file: string, line: number) => string[]>> = {
  ...Object.fromEntries(
    ['code', 'code-insiders', 'codium', 'cursor', 'windsurf'].map((name) => [
      name,
      (file: string, line: number) => ['--reuse-window', '--goto', `${file}:${line}`],
    ]),
  ),
  subl: (file, line) => [`${file}:${line}`],
  zed: (file, line) => [`${file}:${line}`],
  idea: (file, line) => ['--line', String(line), file],
  webstorm: (file, line) => ['--line', String(line), file],
  gvim: (file, line) => [`+${line}`, file],
  gedit: (file, line) => [`+${line}`, file],
  kate: (file, line) => ['--line', String(line), file],
};

export interface Editor {
  /** As a shell understands it: `vim`, `code --wait`. */
  readonly command: string;
  /** Whether it leaves the terminal alone. */
  readonly isWindowed: boolean;
}

/** $VISUAL, then $EDITOR, then the Visual Studio Code in whose terminal this runs. */
export function findEditor(env: NodeJS.ProcessEnv): Editor | undefined {
  const { VISUAL, EDITOR, TERM_PROGRAM } = env;
  const command = VISUAL || EDITOR || (TERM_PROGRAM === 'vscode' ? 'code' : undefined);
  return command ? { command, isWindowed: nameOf(command) in WINDOWED } : undefined;
}

/** What to run: the editor's own arguments, then ours. */
export function editorArguments({ command }: Editor, file: string, line: number): string[] {
  const windowed = WINDOWED[nameOf(command)];
  if (windowed) return windowed(file, line);
  return /^(n?vim?|nano|emacs|micro|hx|kak|joe)$/.test(nameOf(command))
    ? [`+${line}`, file]
    : [file];
}

/** Opens a file; ends when the editor's program does. Rejects if it can't be started. */
export async function openEditor(editor: Editor, file: string, line: number): Promise<void> {
  const [shell, ...words] = shellCommand(editor.command, editorArguments(editor, file, line));
  const stdio = editor.isWindowed ? 'ignore' : 'inherit';
  const child = spawn(shell, words, { stdio, detached: editor.isWindowed });
  if (editor.isWindowed) child.unref();
  const [status] = await once(child, 'exit');
  if (status === 126 || status === 127) throw new Error(`"${editor.command}" can't be started.`);
}

/** A shell reads the command, as it may hold options, and gets the arguments as they are. As Git does it. */
function shellCommand(command: string, args: readonly string[]): [string, ...string[]] {
  if (process.platform !== 'win32') return ['/bin/sh', '-c', `${command} "$@"`, 'sh', ...args];
  const quoted = args.map((word) => `"${word}"`).join(' ');
  return ['cmd.exe', '/d', '/s', '/c', `${command} ${quoted}`];
}

function nameOf(command: string): string {
  const [program = ''] = command.trim().split(/\s+/);
  return basename(program).replace(/\.(exe|cmd)$/, '');
}
