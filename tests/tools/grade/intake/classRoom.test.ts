import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { enterClassRoom } from '../../../../tools/grade/intake/classRoom.ts';
import { makeFolder, removeFolders, zip, zipWithEntries, zipWithLink } from './submissionFolder.ts';

afterAll(removeFolders);

const IDS = ['01-first/01-double', '01-first/02-greet'];
const ANSWER = '01-first/01-double.ts';

/** Every student's answers, as text; or why there is none. */
async function readAll(submissions: string, roster?: string): Promise<Record<string, unknown>> {
  const { participants } = await enterClassRoom(submissions, roster);
  const read = participants.map(async ({ student, read }) => {
    const { byExercise, refused } = await read(IDS);
    const answer = byExercise.get('01-first/01-double');
    const seen = answer?.state === 'submitted' ? answer.source : answer?.state;
    const reason = answer?.state === 'unreadable' ? answer.error.message : undefined;
    return [student.id, refused ?? reason ?? seen ?? 'nothing'] as const;
  });
  return Object.fromEntries(await Promise.all(read));
}

describe('where answers are found', () => {
  test('in a folder like work/, around it, or in a zip of either', async () => {
    const folder = makeFolder({
      [`plain/${ANSWER}`]: 'plain',
      [`with-work/work/${ANSWER}`]: 'with work',
      [`unpacked/ana/work/${ANSWER}`]: 'unpacked',
      'packed.zip': zip({ [ANSWER]: 'packed' }),
      'around.zip': zip({ [`ana/work/${ANSWER}`]: 'around', '__MACOSX/._x': '' }),
      'zip-inside/work.zip': zip({ [ANSWER]: 'inside' }),
      'nothing/notes.txt': 'hello',
    });
    expect(await readAll(folder)).toEqual({
      plain: 'plain',
      'with-work': 'with work',
      unpacked: 'unpacked',
      packed: 'packed',
      around: 'around',
      'zip-inside': 'inside',
      nothing: 'nothing',
    });
  });

  test('in one archive of folders and zips', async () => {
    const class1 = zip({ [`ana/${ANSWER}`]: 'ana', 'ben.zip': zip({ [ANSWER]: 'ben' }) });
    const folder = makeFolder({ 'class.zip': class1 });
    expect(await readAll(join(folder, 'class.zip'))).toEqual({ ana: 'ana', ben: 'ben' });
  });

  test('as Canvas downloads them', async () => {
    const work = zip({ [ANSWER]: 'x' });
    const folder = makeFolder({
      'doejane_1001_77_work.zip': work,
      'roeric_LATE_1002_78_work-2.zip': work,
    });
    const { participants } = await enterClassRoom(folder, undefined);
    expect(participants.map(({ student, isMarkedLate }) => [student.id, isMarkedLate])).toEqual([
      ['doejane 1001', false],
      ['roeric 1002', true],
    ]);
  });

  test('as Moodle downloads them, with and without folders', async () => {
    const folder = makeFolder({
      [`Jane Doe_4711_assignsubmission_file_/work/${ANSWER}`]: 'jane',
      'Eric Roe_4712_assignsubmission_file_work.zip': zip({ [ANSWER]: 'eric' }),
    });
    expect(await readAll(folder)).toEqual({ 'Jane Doe 4711': 'jane', 'Eric Roe 4712': 'eric' });
  });

  test('as Gradescope exports them, with names and times', async () => {
    const metadata = `submission_98:
  :submitters:
  - :name: Jane Doe
    :sid: '1001'
    :email: jane@example.edu
  :created_at: 2026-12-01 10:00:00 Z
`;
    const class1 = zip({
      'assignment_5_export/submission_metadata.yml': metadata,
      [`assignment_5_export/submission_98/${ANSWER}`]: 'jane',
    });
    const folder = makeFolder({ 'export.zip': class1 });
    const { participants } = await enterClassRoom(join(folder, 'export.zip'), undefined);
    expect(participants).toMatchObject([
      { student: { id: 'Jane Doe 98' }, submitted: new Date('2026-12-01T10:00:00Z') },
    ]);
  });

  test('in a git checkout, with the time of its last commit, and no program of its configuration runs', async () => {
    const folder = makeFolder({ [`ana/work/${ANSWER}`]: 'ana' });
    const ana = join(folder, 'ana');
    const git = (...words: string[]) =>
      execFileSync('git', ['-C', ana, '-c', 'user.name=a', '-c', 'user.email=a@b', ...words], {
        env: { ...process.env, GIT_COMMITTER_DATE: '2026-12-01T12:00:00Z' },
      });
    git('init', '-q');
    git('add', '.');
    git('commit', '-q', '-m', 'all');
    const trap = join(folder, 'ran');
    for (const key of ['core.fsmonitor', 'core.pager', 'gpg.program', 'core.sshCommand'])
      git('config', key, `touch ${trap}`);
    git('config', 'log.showSignature', 'true');
    const { participants } = await enterClassRoom(folder, undefined);
    expect(participants[0]?.submitted).toEqual(new Date('2026-12-01T12:00:00Z'));
    expect(existsSync(trap)).toBe(false);
  });
});

describe('the roster', () => {
  const roster = `id,name,email,section,folder,extension_days
s1,Jane Doe,jane@example.edu,A,,0
s2,Eric Roe,,B,team-7,2
s3,Nobody Here,,,,
`;

  test('finds work by folder, by name and by number, and keeps those without any', async () => {
    const folder = makeFolder({
      [`class/doejane_1001_77_work/${ANSWER}`]: 'jane',
      [`class/team-7/${ANSWER}`]: 'eric',
      [`class/stranger/${ANSWER}`]: 'stranger',
      'roster.csv': roster,
    });
    const csv = join(folder, 'roster.csv');
    expect(await readAll(join(folder, 'class'), csv)).toEqual({
      s1: 'jane',
      s2: 'eric',
      s3: 'nothing',
      stranger: 'stranger',
    });
    const { remarks, participants } = await enterClassRoom(join(folder, 'class'), csv);
    expect(remarks).toEqual([
      "stranger is nobody's on the roster. It is graded under its own name.",
    ]);
    expect(participants[1]?.student).toMatchObject({ section: 'B', extensionDays: 2 });
  });

  test.each([
    ['a head without id', 'name\nAna\n', ':1: there is no column "id"'],
    ['a missing id', 'id,name\n,Ana\n', ':2: the id is missing.'],
    ['an extension that is none', 'id,extension_days\na,soon\n', ':2: extension_days must be'],
    ['a time without a zone', 'id,submitted\na,2026-12-01 10:00\n', ':2: submitted must be a time'],
    ['an id that two have', 'id\nana\nANA\n', 'two rows have the id "ANA"'],
  ])('%s is said with its line', async (_what, text, message) => {
    const folder = makeFolder({ [`class/ana/${ANSWER}`]: '', 'roster.csv': text });
    await expect(enterClassRoom(join(folder, 'class'), join(folder, 'roster.csv'))).rejects.toThrow(
      message,
    );
  });
});

describe('a dishonest hand-in is refused, and the others are read', () => {
  const bomb = new Uint8Array(50 * 2 ** 20);
  test.each([
    ['a name that leads out', zip({ [`../../${ANSWER}`]: 'x' }), 'leads out of it'],
    ['an absolute name', zip({ [`/etc/${ANSWER}`]: 'x' }), 'leads out of it'],
    ['a drive', zip({ [`C:/${ANSWER}`]: 'x' }), 'leads out of it'],
    ['a link', zipWithLink(ANSWER, '/etc/passwd'), 'is a link or something else'],
    ['a bomb', zip({ [ANSWER]: bomb }), 'unpacks to more than 100 times its size'],
    ['70,000 entries', zipWithEntries(70_000), 'it has 70000 entries'],
    [
      'names that differ in case only',
      zip({ [ANSWER]: 'x', '01-FIRST/01-double.ts': 'y' }),
      'two of its files have the same name',
    ],
    [
      'names that differ in Unicode form only',
      zip({ 'caf\u00e9.ts': 'x', 'cafe\u0301.ts': 'y' }),
      'two of its files have the same name',
    ],
    ['text that is no zip', 'PK, honestly', 'The zip was not read'],
    ['half of a zip', zip({ [ANSWER]: 'x' }).slice(0, 40), 'The zip was not read'],
    [
      'two files for one exercise',
      zip({ [`a/${ANSWER}`]: '1', [`b/${ANSWER}`]: '2' }),
      'has it twice',
    ],
    [
      'an answer that is too long',
      zip({ [ANSWER]: 'x\n'.repeat(2 ** 18) }),
      'at most 262144 are read',
    ],
  ])('%s', async (_what, content, message) => {
    const folder = makeFolder({ 'bad.zip': content, 'good.zip': zip({ [ANSWER]: 'good' }) });
    const all = await readAll(folder);
    expect(all['good']).toBe('good');
    expect(all['bad']).toContain(message);
  });

  test('an entry that unpacks to more than its list says', async () => {
    const content = Buffer.from(zip({ [ANSWER]: 'x'.repeat(5000) }));
    const entry = content.indexOf(Buffer.from('PK\x01\x02'));
    content.writeUInt32LE(10, entry + 24); // The central directory's uncompressed size.
    const all = await readAll(makeFolder({ 'bad.zip': content, [`good/${ANSWER}`]: 'good' }));
    expect(all['good']).toBe('good');
    expect(all['bad']).toContain('was not read');
  });

  test('links in a folder are not followed, whatever they are called', async () => {
    const folder = makeFolder({ 'secret/01-double.ts': 'secret', [`good/${ANSWER}`]: 'good' });
    mkdirSync(join(folder, 'bad/work'), { recursive: true });
    symlinkSync(join(folder, 'secret'), join(folder, 'bad/01-first'));
    symlinkSync(join(folder, 'secret'), join(folder, 'bad/work/01-first'));
    const all = await readAll(folder);
    expect(all).toMatchObject({ bad: 'nothing', good: 'good' });
  });

  test('two hand-ins of one name', async () => {
    const folder = makeFolder({ [`ana/${ANSWER}`]: 'one', 'Ana.zip': zip({ [ANSWER]: 'two' }) });
    expect(Object.values(await readAll(folder))).toEqual([
      "2 hand-ins have this student's name: Ana.zip, ana.",
    ]);
  });

  test('what is wrong in the archive of all is left out and told of', async () => {
    const archive = zip({
      [`ana/${ANSWER}`]: 'ana',
      '../evil.ts': 'x',
      'ben/link.ts': ['/etc/passwd', { os: 3, attrs: 0o120777 << 16 }],
      [`ben/${ANSWER}`]: 'ben',
      [`ANA/${ANSWER}`]: 'other ana',
    });
    const folder = makeFolder({});
    writeFileSync(join(folder, 'class.zip'), archive);
    const { participants, remarks } = await enterClassRoom(join(folder, 'class.zip'), undefined);
    expect(participants.map(({ student }) => student.id)).toEqual(['ana', 'ben']);
    expect(remarks.join('\n')).toMatch(/evil\.ts.*leads out[\s\S]*link\.ts[\s\S]*ANA.*spelling/);
    expect(existsSync(join(folder, '../evil.ts'))).toBe(false);
  });
});
