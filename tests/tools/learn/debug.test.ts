import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { projectRoot } from '../../../tools/course/index.ts';
import { removeCourses } from '../fixtures/makeCourse.ts';
import { makeLoopCourse, save } from './support/loopCourse.ts';

afterAll(removeCourses);

const { PATH } = process.env;

interface Launch {
  readonly name: string;
  readonly program: string;
  readonly args?: readonly string[];
  readonly runtimeArgs: readonly string[];
}

const launches = readLaunches();

test.each(launches)('$name: stops in the open file', async (launch) => {
  const root = makeLoopCourse();
  save(root, '02-waiting/01-tea', 'export function* brewBoth() {\n  debugger;\n  return 2;\n}\n');
  const answer = join(root, 'work/02-waiting/01-tea.ts');
  const example = join(root, 'example.ts');
  save(root, '../example', 'const tea: string = "tea";\ndebugger;\nconsole.log(tea);\n');
  const file = launch.args ? answer : example;
  const words = [launch.program, ...(launch.args ?? [])].map((word) =>
    word.replace(/\$\{workspaceFolder\}/, projectRoot).replace(/\$\{file\}/, file),
  );
  const stop = await runToStop(
    ['--inspect-brk=127.0.0.1:0', ...launch.runtimeArgs, ...words],
    root,
  );
  expect(stop).toBe(pathToFileURL(file).href);
});

/** The file has comments, as Visual Studio Code's own do. */
function readLaunches(): Launch[] {
  const text = readFileSync(join(projectRoot, '.vscode/launch.json'), 'utf8');
  return JSON.parse(text.replace(/^\s*\/\/.*$/gm, '')).configurations;
}

/** Runs a program under a debugger to its first `debugger` statement. Returns the file that it stands in. */
async function runToStop(commandLine: readonly string[], root: string): Promise<string> {
  const child = spawn(process.execPath, commandLine, {
    cwd: projectRoot,
    env: { PATH, COURSE_ROOT: root },
  });
  try {
    const address = await new Promise<string>((resolve, reject) => {
      let errors = '';
      child.on('close', () => reject(new Error(errors)));
      child.stderr.on('data', (text: Buffer) => {
        errors += text;
        const [found] = /ws:\/\/\S+/.exec(errors) ?? [];
        if (found) resolve(found);
      });
    });
    return await findStop(new WebSocket(address));
  } finally {
    child.kill();
  }
}

function findStop(socket: WebSocket): Promise<string> {
  let id = 0;
  const send = (method: string) => socket.send(JSON.stringify({ id: ++id, method }));
  const urls = new Map<string, string>();
  return new Promise((resolve, reject) => {
    socket.onerror = () => reject(new Error('The debugger is not there.'));
    socket.onclose = () => reject(new Error('The program ended without a stop.'));
    socket.onopen = () => {
      send('Debugger.enable');
      send('Runtime.runIfWaitingForDebugger');
    };
    socket.onmessage = ({ data }) => {
      const { method, params } = JSON.parse(String(data));
      if (method === 'Debugger.scriptParsed') urls.set(params.scriptId, params.url);
      if (method !== 'Debugger.paused') return;
      const [frame] = params.callFrames;
      if (params.reason === 'Break on start') return send('Debugger.resume');
      resolve(urls.get(frame.location.scriptId) ?? frame.url);
    };
  });
}
