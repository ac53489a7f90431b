import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '../../../../tools/course/index.ts';
import { withBubblewrap } from '../../../../tools/grade/sandbox/layers/bubblewrap.ts';
import { findIsolation, has } from '../../../../tools/grade/sandbox/layers/isolation.ts';
import { completeLimits, withLimits } from '../../../../tools/grade/sandbox/layers/limits.ts';
import { NOBODY } from '../../../../tools/grade/sandbox/layers/user.ts';

/** What an answer could do that had broken out of its realm and had taken off Node's seat belt: programs straight in the machine's layers. */
const isolation = findIsolation();
const LIMITS = completeLimits({ seconds: 20, memory: 64, files: 32 });

/** Linux says here what pages it hands out. */
const LARGE_PAGES = '/sys/kernel/mm/transparent_hugepage';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'in-the-loop-layers-'));
  await writeFile(join(folder, 'secret.txt'), 'the solution');
});

afterAll(() => rm(folder, { recursive: true }));

interface Ended {
  readonly output: string;
  readonly status: number | string | null;
}

/** Runs a script in bubblewrap and limits; its output, and how it ended. */
function run(script: string): Promise<Ended> {
  return runLimited(withBubblewrap(['-e', script]));
}

/** The same without bubblewrap: what reduced isolation has around Node. */
function runReduced(script: string): Promise<Ended> {
  return runLimited([process.execPath, '-e', script]);
}

async function runLimited(commandLine: readonly string[]): Promise<Ended> {
  const hasOwnUser = has(isolation, 'user');
  const [program = '', ...flags] = withLimits(commandLine, LIMITS, hasOwnUser);
  const child = spawn(program, flags, {
    env: { GRADER_SECRET: 'solution' },
    cwd: '/',
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(hasOwnUser ? { uid: NOBODY, gid: NOBODY } : {}),
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
    });
  const status = await new Promise<number | string | null>((resolve) =>
    child.on('close', (code, signal) => resolve(code ?? signal)),
  );
  return { output, status };
}

describe.runIf(has(isolation, 'bubblewrap'))('inside bubblewrap', () => {
  test('a program runs', async () => {
    expect(await run('console.log("here")')).toEqual({ output: 'here\n', status: 0 });
  });

  test('there are no files but its own program, and what the kernel says of pages', async () => {
    const { output } = await run('console.log(fs.readdirSync("/").sort().join(" "))');
    const kernel = existsSync(LARGE_PAGES) ? ' sys' : '';
    expect(output).toMatch(new RegExp(`^lib(64)? (lib64 )?node${kernel}\n$`));
    const secret = JSON.stringify(join(folder, 'secret.txt'));
    expect((await run(`fs.readFileSync(${secret})`)).output).toContain('ENOENT');
    expect((await run('fs.readFileSync("/etc/passwd")')).output).toContain('ENOENT');
  });

  test('of the kernel it reads only whether there are large pages', async () => {
    const { output } = await run(
      `const entries = fs.existsSync("/sys") ? fs.readdirSync("/sys", { recursive: true, withFileTypes: true }) : [];
        const files = entries.filter((entry) => !entry.isDirectory()).map(({ parentPath, name }) => parentPath + "/" + name);
        console.log(JSON.stringify(files.sort().map((file) => [file, fs.readFileSync(file, "utf8")])))`,
    );
    const files = ['enabled', 'hpage_pmd_size'].map((name) => join(LARGE_PAGES, name));
    const readable = files.filter((file) => existsSync(file));
    expect(JSON.parse(output)).toEqual(readable.map((file) => [file, readFileSync(file, 'utf8')]));
  });

  test('nothing of the machine can be written', async () => {
    const { output } = await run('fs.appendFileSync("/node", "x")');
    expect(output).toMatch(/EROFS|EACCES|ETXTBSY|EFBIG/);
    const bait = JSON.stringify(join(folder, 'bait'));
    await run(`fs.writeFileSync(${bait}, "x")`);
    expect(existsSync(join(folder, 'bait'))).toBe(false);
  });

  test('there is no network, not even to this machine', async () => {
    let calls = 0;
    const server = createServer(() => {
      calls += 1;
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : 0;
    const { output } = await run(
      `net.connect(${port}, "127.0.0.1").on("error", (error) => console.log(error.code))`,
    );
    server.close();
    expect({ calls, output }).toEqual({ calls: 0, output: expect.stringMatching(/^E(CONN|NET)/) });
  });

  test('there is nothing of the environment', async () => {
    const { output } = await run('console.log(Object.keys(process.env).sort().join(" "))');
    expect(output).toMatch(/^GLIBC_TUNABLES( PWD)?\n$/);
  });

  test('there are no other processes to be seen or ended', async () => {
    const { output } = await run(
      `try { process.kill(${process.pid}, 0); console.log("seen") } catch (error) { console.log(error.code, process.pid) }`,
    );
    expect(output).toBe('ESRCH 1\n');
  });

  test('nothing that it starts outlives it', async () => {
    // It would hold this test's pipe open, and the run would never be over.
    const started = await run(
      'child_process.spawn("/node", ["-e", "setInterval(() => {}, 1e6)"], { detached: true, stdio: "inherit" }).unref(); console.log("started")',
    );
    expect(started).toEqual({ output: 'started\n', status: 0 });
  });
});

/** Each of these must be in what `doctor` says that reduced isolation leaves open. */
describe.runIf(has(isolation, 'limits'))('without bubblewrap, reduced isolation can’t stop', () => {
  test('the network', async () => {
    const server = createServer((socket) => socket.end('hello')).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : 0;
    const { output } = await runReduced(
      `net.connect(${port}, "127.0.0.1").on("data", (text) => console.log(String(text)))`,
    );
    server.close();
    expect(output).toBe('hello\n');
  });

  test('reading what everybody may read', async () => {
    const { output } = await runReduced('console.log(fs.readFileSync("/etc/passwd", "utf8"))');
    expect(output).toContain('root:');
  });

  test('seeing other processes', async () => {
    const { output } = await runReduced(
      `try { process.kill(${process.pid}, 0); console.log("seen") } catch (error) { console.log(error.code) }`,
    );
    expect(output).toMatch(/^(seen|EPERM)\n$/);
  });

  test('and doctor says so', () => {
    const { stdout, status } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'tools/grade/main.ts', 'doctor'],
      { cwd: projectRoot, env: { PATH: '' }, encoding: 'utf8' },
    );
    expect(stdout).toContain(
      'could use the network, read what its user may read, and see other processes',
    );
    expect(status).toBe(1);
  });
});

describe.runIf(has(isolation, 'limits') && has(isolation, 'bubblewrap'))('with limits', () => {
  test('memory beside the heap is limited', async () => {
    const { status } = await run('const all = []; for (;;) all.push(Buffer.alloc(1e7, 1));');
    expect(status).not.toBe(0);
  });

  test('open files are limited', async () => {
    const { output } = await run('const all = []; for (;;) all.push(fs.openSync("/node"));');
    expect(output).toContain('EMFILE');
  });
});
