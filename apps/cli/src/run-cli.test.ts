import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeCli } from './testing/make-cli.ts';

function withExport(text = 'one\ntwo\n') {
  const made = makeCli();
  writeFileSync(join(made.folder, 'chat.txt'), text);
  return made;
}

describe('ingest', () => {
  test('prints what was read, kept and left out', async () => {
    const { run } = withExport();
    const { code, printed, said } = await run('ingest', 'chat.txt', '--community', 'Otters');
    expect([code, said]).toEqual([0, '']);
    expect(printed).toContain('Otters (lines): 2 posts kept of 3 read; left out: 1 empty.');
  });

  test('with --json prints the ledgers and nothing else', async () => {
    const { run } = withExport();
    const { printed } = await run('ingest', 'chat.txt', '--json', '--source', 'lines', '--date', '2024-03-01');
    expect(JSON.parse(printed)).toMatchObject({
      imports: [
        {
          source: 'lines',
          community: 'Lines',
          read: 3,
          kept: 2,
          leftOut: [{ reason: 'empty', count: 1 }],
          problems: [],
          people: 3,
          from: '2024-03-01',
          to: '2024-03-01',
        },
      ],
    });
  });

  test('tells where what was left out stands', async () => {
    const { run } = withExport();
    expect((await run('ingest', 'chat.txt')).printed).toContain('− 1 empty, such as chat.txt, line 3');
  });

  test('with --dry-run shows what would be read, and keeps nothing', async () => {
    const { run, groundswell } = withExport();
    const { code, printed, said } = await run('ingest', 'chat.txt', '--dry-run');
    expect([code, said]).toEqual([0, '']);
    expect(printed.split('\n').slice(0, 4)).toEqual([
      'chat.txt: lines (90 % sure), Lines; nothing is kept of this.',
      '  2 posts of 3 read, 3 people, 2024-01-01 to 2024-01-05.',
      '  No time zone is needed to read it.',
      '  2024-01-01  Amber Otter in general: one',
    ]);
    expect(await groundswell.imports()).toEqual([]);
    const { printed: json } = await run('ingest', 'chat.txt', '--dry-run', '--json', '--source', 'lines');
    expect(JSON.parse(json)).toMatchObject({ previews: [{ source: 'lines', confidence: 1, kept: 2 }] });
  });

  test('with --dry-run ends as the import would, where something must be said first', async () => {
    const { run } = withExport('one\nno day');
    const refused = await run('ingest', 'chat.txt', '--dry-run');
    expect(refused).toMatchObject({ code: 1, said: expect.stringContaining('--date YYYY-MM-DD') });
    expect(await run('ingest', 'chat.txt', '--dry-run', '--date', '2024-03-01')).toMatchObject({ code: 0, said: '' });
  });

  test('hands on what a person says about the files', async () => {
    const { run, groundswell } = withExport();
    const told: unknown[] = [];
    const ingest = groundswell.ingest.bind(groundswell);
    groundswell.ingest = (paths, options, watch) => {
      told.push(options);
      return ingest(paths, options, watch);
    };
    const words = ['--include-private', '--map', 'author=Posted by,text=Answer', '--map', 'date-order=dmy'];
    expect((await run('ingest', 'chat.txt', ...words)).code).toBe(0);
    const map = { author: 'Posted by', text: 'Answer', 'date-order': 'dmy' };
    expect(told).toMatchObject([{ includePrivate: true, map }]);
  });

  test('what is no export, and what is not there, is refused with a sentence and exit code 1', async () => {
    const { run, groundswell } = withExport('not an export');
    const refused = await run('ingest', 'chat.txt');
    expect(refused).toEqual({ code: 1, printed: '', said: 'The upload is no export that is known here.' });
    const missing = await run('ingest', 'nothing.zip');
    expect(missing).toEqual({ code: 1, printed: '', said: 'There is no file or folder "nothing.zip".' });
    expect(await groundswell.imports()).toEqual([]);
  });
});

describe('wrong usage ends with 2 and a sentence', () => {
  test.each([
    [['metric', 'contributors', '--colour', 'red'], "unknown option '--colour'"],
    [['metric', 'contributors', '--from', 'yesterday'], '--from must be a date, YYYY-MM-DD'],
    [['metric', 'contributors', '--to', '2024-02-30'], '--to must be a day of the calendar'],
    [['metric', 'contributors', '--grain', 'fortnight'], '--grain must be one of day, week, month, quarter'],
    [['metric', 'contributors', '--view', 'spy'], '--view must be one of lead, executive'],
    [['metric'], "missing required argument 'id'"],
    [['ingest'], "missing required argument 'path'"],
    [['ingest', '.', '--timezone', 'Middle/Earth'], '--timezone must be an IANA time zone'],
    [['ingest', '.', '--date', 'now'], '--date must be a date'],
    [['ingest', '.', '--source', 'pigeon'], '--source must be one of lines, records'],
    [['ingest', '.', '--map', 'author'], '--map must be such as author=Name'],
    [['serve', '--port', 'none'], 'The port must be a whole number'],
    [['dance'], "unknown command 'dance'"],
    [[], 'Usage: groundswell'],
  ])('%j', async (words, sentence) => {
    const { code, printed, said } = await makeCli().run(...words);
    expect([code, printed]).toEqual([2, '']);
    expect(said).toContain(sentence);
  });
});

describe('metric', () => {
  test('hands every filter on, repeated ones as lists', async () => {
    const { run, groundswell } = makeCli();
    const filters = ['--community', 'a', '--community', 'b', '--channel', 'a/general', '--team', 'Support'];
    const more = [
      '--chat',
      'c1',
      '--question',
      'Q3',
      '--term',
      'trust',
      '--theme',
      'fear',
      '--compare',
      'year',
      '--against',
      'b',
    ];
    const rest = ['--from', '2024-01-01', '--to', '2024-03-31', '--grain', 'month', '--codebook', 'barriers'];
    await run('metric', 'contributors', ...filters, ...more, ...rest, '--view', 'executive', '--json');
    expect(JSON.parse(groundswell.asked[0]?.slice('contributors '.length) ?? '')).toEqual({
      community: ['a', 'b'],
      channel: ['a/general'],
      team: ['Support'],
      chat: 'c1',
      question: 'Q3',
      term: 'trust',
      theme: 'fear',
      compare: 'year',
      against: 'b',
      from: '2024-01-01',
      to: '2024-03-31',
      grain: 'month',
      codebook: 'barriers',
      view: 'executive',
    });
  });

  test('prints an aligned table with units, a total and the notes', async () => {
    const { run } = withExport('one\ntwo\nthree');
    await run('ingest', 'chat.txt');
    const { code, printed } = await run('metric', 'contributors');
    expect(code).toBe(0);
    expect(printed.split('\n')).toEqual([
      'Contributors: How many people take part?',
      'no posts · by the week',
      '',
      'Period      Posts  Contributors (people)',
      '──────────  ─────  ─────────────────────',
      '2024-01-01      3                      3',
      'All             3                      —',
      '',
      '2 posts have no known author.',
    ]);
  });

  test('an unknown metric is refused with 1, a fault with 1 and no stack trace', async () => {
    const { run } = makeCli();
    expect(await run('metric', 'happiness')).toMatchObject({ code: 1, said: 'There is no metric "happiness".' });
    const fault = await run('metric', 'contributors', '--team', 'Fault');
    expect(fault).toMatchObject({ code: 1, printed: '' });
    expect(fault.said.split('\n')).toHaveLength(1);
  });
});

describe('the rest', () => {
  test('metrics and sources are listed, as tables and as JSON', async () => {
    const { run } = makeCli();
    expect((await run('metrics')).printed).toMatch(/^Metric\s+Family\s+Question\s+Unit\n─+.*\ncontributors /);
    expect(JSON.parse((await run('metrics', '--json')).printed)).toMatchObject({ metrics: [{ id: 'contributors' }] });
    expect((await run('sources')).printed).toContain('.ndjson');
    expect(JSON.parse((await run('sources', '--json')).printed).sources).toHaveLength(2);
  });

  test('an import is listed, taken out by its id, and then not there any more', async () => {
    const { run } = withExport();
    expect((await run('imports')).printed).toBe('Nothing is loaded yet.');
    await run('ingest', 'chat.txt');
    const { imports } = JSON.parse((await run('imports', '--json')).printed);
    expect((await run('imports')).printed).toContain(imports[0].id);
    expect(await run('remove', imports[0].id)).toMatchObject({ code: 0 });
    expect(await run('remove', imports[0].id)).toMatchObject({
      code: 1,
      said: `There is no import "${imports[0].id}".`,
    });
  });

  test('help and version need no workspace', async () => {
    const { run, opened } = makeCli();
    expect(await run('--help')).toMatchObject({ code: 0, printed: expect.stringContaining('ingest') });
    expect(await run('version')).toMatchObject({ code: 0, printed: expect.stringMatching(/^\d+\.\d+\.\d+$/) });
    expect(opened()).toBe(0);
  });

  test('a note of a server that is gone changes nothing', async () => {
    const { run, home, opened } = makeCli();
    mkdirSync(home);
    for (const note of ['{"pid":1,"url":"http://127.0.0.1:9"}', '{"pid":']) {
      writeFileSync(join(home, 'server.json'), note);
      expect((await run('metrics')).code).toBe(0);
    }
    expect(opened()).toBe(2);
  });
});
