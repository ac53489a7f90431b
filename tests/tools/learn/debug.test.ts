import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
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

/** Types, which are gone when the program runs: a line's number isn't what it was. */
const TYPES = 'interface Tea {\n  cups: number;\n}\n\ntype Cups = Tea["cups"];\n\n';

test.each(launches)('$name: a breakpoint in the open file stops there', async (launch) => {
  const root = makeLoopCourse();
  save(
    root,
    '02-waiting/01-tea',
    `${TYPES}export function* brewBoth() {\n  const cups: Cups = 2;\n  console.log(cups);\n  return cups;\n}\n`,
  );
  const answer = join(root, 'work/02-waiting/01-tea.ts');
  const example = join(root, 'example.ts');
  save(root, '../example', `${TYPES}const tea: Cups = 2;\n\nconsole.log(tea);\n`);
  const file = launch.args ? answer : example;
  const words = [launch.program, ...(launch.args ?? [])].map((word) =>
    word.replace(/\$\{workspaceFolder\}/, projectRoot).replace(/\$\{file\}/, file),
  );
  const place = { url: pathToFileURL(file).href, line: 9 };
  const commandLine = ['--inspect-brk=127.0.0.1:0', ...launch.runtimeArgs, ...words];
  expect(await runToStop(commandLine, root, place)).toEqual(place);
});

interface Place {
  readonly url: string;
  /** In TypeScript, from 1. */
  readonly line: number;
}

/** The file has comments, as Visual Studio Code's own do. */
function readLaunches(): Launch[] {
  const text = readFileSync(join(projectRoot, '.vscode/launch.json'), 'utf8');
  return JSON.parse(text.replace(/^\s*\/\/.*$/gm, '')).configurations;
}

/** Runs a program under a debugger with a breakpoint. Returns where it stops. */
async function runToStop(
  commandLine: readonly string[],
  root: string,
  breakpoint: Place,
): Promise<Place> {
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
    return await findStop(new WebSocket(address), breakpoint);
  } finally {
    child.kill();
  }
}

/** As Visual Studio Code does it: before a file with a source map runs, it is halted, and the breakpoint is set where the map says. */
function findStop(socket: WebSocket, breakpoint: Place): Promise<Place> {
  let id = 0;
  const send = (method: string, params = {}) =>
    socket.send(JSON.stringify({ id: ++id, method, params }));
  let script: { id: string; map: SourceMap } | undefined;
  return new Promise((resolve, reject) => {
    socket.onerror = () => reject(new Error('The debugger is not there.'));
    socket.onclose = () => reject(new Error('The program ended without a stop.'));
    socket.onopen = () => {
      send('Debugger.enable');
      const instrumentation = 'beforeScriptWithSourceMapExecution';
      send('Debugger.setInstrumentationBreakpoint', { instrumentation });
      send('Runtime.runIfWaitingForDebugger');
    };
    socket.onmessage = ({ data }) => {
      const { method, params } = JSON.parse(String(data));
      if (method !== 'Debugger.paused') return;
      const { url, scriptId, sourceMapURL } = params.data ?? {};
      if (params.reason === 'instrumentation' && url === breakpoint.url) {
        script = { id: scriptId, map: readSourceMap(sourceMapURL) };
        const location = { scriptId, ...findStart(script.map, breakpoint.line) };
        send('Debugger.setBreakpoint', { location });
      }
      if (!params.hitBreakpoints?.length || !script) return send('Debugger.resume');
      const [{ location }] = params.callFrames;
      const entry = script.map.findEntry(location.lineNumber, location.columnNumber);
      const line = 'originalLine' in entry ? entry.originalLine + 1 : 0;
      resolve({ url: location.scriptId === script.id ? breakpoint.url : 'another file', line });
    };
  });
}

function readSourceMap(url: string): SourceMap {
  return new SourceMap(JSON.parse(Buffer.from(url.replace(/^.*,/, ''), 'base64').toString()));
}

/** Where in what runs, counted from 0, a line of TypeScript begins. */
function findStart(map: SourceMap, line: number): { lineNumber: number; columnNumber: number } {
  for (let column = 0; column < 1000; column += 1) {
    const entry = map.findEntry(0, column); // tsx writes all in one line.
    if ('originalLine' in entry && entry.originalLine + 1 === line)
      return { lineNumber: entry.generatedLine, columnNumber: entry.generatedColumn };
  }
  throw new Error(`Nothing came from line ${line}.`);
}
