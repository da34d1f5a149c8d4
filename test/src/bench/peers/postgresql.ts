import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { asked, type Peer, type PeerTimes, peerScopes } from './peer.ts';
import { answers, mediansOf, runTool } from './run-tool.ts';

const { channel, from, to, team } = peerScopes;
const slice = `channel = '${channel}' and day between '${from}' and '${to}'`;
const ofTeam = `team = '${team}'`;
const rounds = 3;

/** A server of its own in the folder, on a socket there, which ends with the measuring. Two ways: ts_stat, and a table of words. */
export const postgresql: Peer = {
  name: 'PostgreSQL',
  ways: ['posts a word: ts_stat on to_tsvector (english)', 'people a word: a table of words, made from the former'],
  installed: () => programs() !== null && (!asRoot() || answers('runuser', ['-u', 'postgres', '--', 'true'])),
  measure(messages, folder) {
    const server = new Server(folder);
    server.start();
    try {
      return [statTimes(server, messages), tableTimes(server)];
    } finally {
      server.stop();
    }
  },
};

function statTimes(server: Server, messages: string): PeerTimes {
  const started = performance.now();
  server.ask(`
    create table messages (id integer primary key, channel text, day date, member integer, team text, text text);
    \\copy messages from '${messages}'
    alter table messages add words tsvector;
    update messages set words = to_tsvector('english', text);
    create index on messages (channel, day); create index on messages (team); vacuum analyze messages;`);
  const loadSeconds = (performance.now() - started) / 1000;
  const counted = (where: string) =>
    `select word, ndoc from ts_stat($$select words from messages ${where}$$) order by ndoc desc limit ${asked}`;
  const times = server.times([counted(''), counted(`where ${slice}`), counted(`where ${ofTeam}`)]);
  return { loadSeconds, megabytes: server.megabytes('messages'), ...named(times) };
}

function tableTimes(server: Server): PeerTimes {
  const started = performance.now();
  server.ask(`
    create table terms as select distinct unnest(tsvector_to_array(words)) as word from messages;
    alter table terms add id serial primary key;
    create table post_terms as
      select m.channel, m.day, m.member, m.team, m.id as post, t.id as term
      from messages as m, unnest(tsvector_to_array(m.words)) as w (word) join terms as t on t.word = w.word;
    create index on post_terms (channel, day); create index on post_terms (team); vacuum analyze post_terms;`);
  const loadSeconds = (performance.now() - started) / 1000;
  const counted = (where: string) =>
    `select t.word, c.people from (select term, count(distinct member) as people from post_terms ${where} group by term order by people desc limit ${asked}) as c join terms as t on t.id = c.term`;
  const times = server.times([counted(''), counted(`where ${slice}`), counted(`where ${ofTeam}`)]);
  return { loadSeconds, megabytes: server.megabytes('post_terms'), ...named(times) };
}

const named = ([overall, inSlice, inTeam]: number[]) => ({ overall: overall!, slice: inSlice!, team: inTeam! });

/** A throwaway cluster. As root the programs refuse to run; the user that the package made may. */
class Server {
  private readonly place: string;

  constructor(folder: string) {
    this.place = join(folder, 'postgresql');
    runTool('mkdir', ['-p', this.place]);
    if (asRoot()) {
      runTool('chown', ['-R', 'postgres', folder]);
      runTool('chmod', ['755', folder]);
    }
  }

  start(): void {
    const cluster = join(this.place, 'cluster');
    this.run('initdb', ['-D', cluster, '-U', 'postgres', '--auth=trust', '-E', 'UTF8', '--locale=C']);
    const settings = `-k ${this.place} -c listen_addresses='' -c shared_buffers=1GB -c work_mem=256MB -c max_wal_size=8GB -c fsync=off`;
    this.run('pg_ctl', ['-D', cluster, '-w', '-l', join(this.place, 'log'), '-o', settings, 'start']);
  }

  stop(): void {
    this.run('pg_ctl', ['-D', join(this.place, 'cluster'), '-w', '-m', 'immediate', 'stop']);
  }

  ask(sql: string): string {
    return this.run('psql', ['-h', this.place, '-U', 'postgres', '-q', '-A', '-t', '-v', 'ON_ERROR_STOP=1'], sql);
  }

  times(questions: string[]): number[] {
    const lines = questions.flatMap((question) => Array.from({ length: rounds }, () => `${question};`));
    const said = this.ask(['\\timing on', ...lines, ''].join('\n'));
    const times = [...said.matchAll(/^Time: ([\d.]+) ms/gm)].map(([, ms]) => Number(ms));
    return mediansOf(times, rounds);
  }

  megabytes(table: string): number {
    return Number(this.ask(`select pg_total_relation_size('${table}')`)) / 1e6;
  }

  private run(program: string, words: string[], input?: string): string {
    const path = join(programs()!, program);
    return asRoot() ? runTool('runuser', ['-u', 'postgres', '--', path, ...words], input) : runTool(path, words, input);
  }
}

const asRoot = (): boolean => process.getuid?.() === 0;

/** Where the server's programs are: Debian keeps them out of the path, a folder a version. */
function programs(): string | null {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).toSorted((a, b) => Number(b) - Number(a)) : [];
  const folders = [...versions.map((version) => join(debian, version, 'bin')), ...(process.env.PATH ?? '').split(':')];
  return folders.find((folder) => ['initdb', 'pg_ctl', 'psql'].every((one) => existsSync(join(folder, one)))) ?? null;
}
