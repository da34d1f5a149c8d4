import { statSync } from 'node:fs';
import { join } from 'node:path';
import { asked, type Peer, peerScopes } from './peer.ts';
import { answers, mediansOf, runTool } from './run-tool.ts';

const { channel, from, to, team } = peerScopes;

/** SQLite's full-text index, with its own stemmer; fts5vocab tells what is in it. */
export const sqlite: Peer = {
  name: 'SQLite',
  ways: ['posts a word: FTS5 (porter unicode61), fts5vocab'],
  installed: () => answers('sqlite3', ['-batch', ':memory:', 'create virtual table t using fts5(x)']),
  measure(messages, folder) {
    const file = join(folder, 'messages.db');
    const started = performance.now();
    runTool('sqlite3', ['-batch', file], load(messages));
    const loadSeconds = (performance.now() - started) / 1000;
    const megabytes = statSync(file).size / 1e6;
    const overall = timesOf(file, [`select term, doc from words order by doc desc limit ${asked}`], 3);
    const slices = timesOf(
      file,
      [ofSome(`m.channel = '${channel}' and m.day between '${from}' and '${to}'`), ofSome(`m.team = '${team}'`)],
      1,
    );
    return [{ loadSeconds, megabytes, overall: overall[0]!, slice: slices[0]!, team: slices[1]! }];
  },
};

const load = (messages: string): string => `
create table messages (id integer primary key, channel text, day text, member integer, team text, text text);
.mode tabs
.import ${messages} messages
create index by_channel on messages (channel, day);
create index by_team on messages (team);
create virtual table found using fts5(text, content = 'messages', content_rowid = 'id', tokenize = 'porter unicode61');
insert into found (found) values ('rebuild');
create virtual table words using fts5vocab(found, 'row');
create virtual table places using fts5vocab(found, 'instance');
`;

/** The words of some posts: the index knows words first, so all of it is walked. */
const ofSome = (where: string): string =>
  `select p.term, count(distinct p.doc) as posts from places as p join messages as m on m.id = p.doc where ${where} group by p.term order by posts desc limit ${asked}`;

function timesOf(file: string, questions: string[], rounds: number): number[] {
  const lines = questions.flatMap((question) => Array.from({ length: rounds }, () => `${question};`));
  const said = runTool('sqlite3', ['-batch', file], ['.timer on', ...lines, ''].join('\n'));
  const times = [...said.matchAll(/Run Time: real ([\d.]+)/g)].map(([, seconds]) => Number(seconds) * 1000);
  return mediansOf(times, rounds);
}
