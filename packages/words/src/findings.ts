import type { Answer, Row } from '@groundswell/contract';
import { sayChannel } from './say-channel.ts';

/** A fact behind the sentence: its first words in bold, the rest in grey. */
export interface Finding {
  bold: string;
  rest: string;
  /** Better, worse, or neither: the colour of the dot before it. */
  tone: 'good' | 'bad' | 'tide';
}

/** A figure of a card, judged against its comparison. */
export interface Judged {
  title: string;
  unit: string;
  change: Answer['change'];
}

/** Of an answer, what is looked at. */
interface Rows {
  rows: Row[];
  compared: { rows: Row[] } | null;
}

type Say = (value: number, unit: string) => string;

// As many as look/summary.png sets under the sentence, and no more than two of a kind.
const MOST = 4;
const OF_A_KIND = 2;
// Under the smallest group that is ever shown (5 people) a movement is noise; half as many again is one that a reader sees.
const FEWEST_PEOPLE = 5;
const GREAT = 1.5;

/** Up to four facts: figures that moved beyond their wobble, themes that moved most, channels that fell silent. */
export function findings(cards: Judged[], themes: Rows | undefined, channels: Rows | undefined, say: Say): Finding[] {
  const kinds = [
    cards.flatMap((card) => cardFinding(card, say)),
    themeFindings(themes, say),
    silentChannels(channels, say),
  ];
  return kinds.flatMap((found) => found.slice(0, OF_A_KIND)).slice(0, MOST);
}

function cardFinding({ title, unit, change }: Judged, say: Say): Finding[] {
  if (!change || change.now === null || change.before === null) return [];
  if (change.verdict !== 'better' && change.verdict !== 'worse') return [];
  const verb = change.now > change.before ? 'rose' : 'fell';
  const [now, before] = [say(change.now, unit), say(change.before, unit)];
  // "Rose to 87 % from 87 %" is true of 86.6 and 87.4, and says nothing.
  if (now === before) return [];
  return [
    {
      bold: `${title} ${verb} to ${now}`,
      rest: ` from ${before}.`,
      tone: change.verdict === 'better' ? 'good' : 'bad',
    },
  ];
}

function themeFindings(themes: Rows | undefined, say: Say): Finding[] {
  if (!themes?.compared) return [];
  const before = new Map(themes.compared.rows.map((row) => [row.theme, numberIn(row, 'people')]));
  return themes.rows
    .map((row) => ({ label: String(row.label), now: numberIn(row, 'people'), was: before.get(row.theme) ?? null }))
    .filter((theme): theme is { label: string; now: number; was: number } => hasMoved(theme.now, theme.was))
    .sort((one, other) => Math.abs(other.now - other.was) - Math.abs(one.now - one.was))
    .map(({ label, now, was }) => ({
      bold: `“${label}” is raised by ${say(now, 'people')}`,
      rest: `, ${now > was ? 'up' : 'down'} from ${say(was, '')}.`,
      tone: 'tide',
    }));
}

function silentChannels(channels: Rows | undefined, say: Say): Finding[] {
  const before = new Map(channels?.compared?.rows.map((row) => [channelKey(row), numberIn(row, 'contributors')]));
  return (channels?.rows ?? [])
    .map((row) => ({ row, was: before.get(channelKey(row)) ?? 0 }))
    .filter(({ row, was }) => row.posts === 0 && was >= FEWEST_PEOPLE)
    .sort((one, other) => other.was - one.was)
    .map(({ row, was }) => ({
      bold: `${sayChannel(String(row.channel))} has fallen silent`,
      rest: `: no post in this period, after ${say(was, 'people')} posted there in the one it is compared with.`,
      tone: 'bad',
    }));
}

function hasMoved(now: number | null, was: number | null): boolean {
  if (now === null || was === null || Math.abs(now - was) < FEWEST_PEOPLE) return false;
  return now >= was * GREAT || was >= now * GREAT;
}

function channelKey(row: Row): string {
  return `${row.community}\n${row.channel}`;
}

function numberIn(row: Row, column: string): number | null {
  const cell = row[column];
  return typeof cell === 'number' ? cell : null;
}
