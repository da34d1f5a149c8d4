import { asked, type PeerRow, peerScopes } from './peer.ts';

/** The rows as Markdown. */
export function peersMarkdown(rows: PeerRow[]): string {
  const { channel, from, to, team } = peerScopes;
  const ms = (value: number | null) => (value === null ? '–' : value < 100 ? value.toFixed(1) : `${Math.round(value)}`);
  const cells = ({ times, says }: PeerRow): string[] =>
    times
      ? [
          times.loadSeconds.toFixed(1),
          `${Math.round(times.megabytes)}`,
          ...[times.overall, times.slice, times.team].map(ms),
        ]
      : [says ?? '', '', '', '', ''];
  return [
    `The ${asked} most used words (ours: 200), in milliseconds, medians of three: of everything, of ${channel} from ${from} to ${to}, of ${team}.`,
    '',
    '| tool | counts | load, s | MB | overall | channel and quarter | team |',
    '| --- | --- | --: | --: | --: | --: | --: |',
    ...rows.map((row) => `| ${[row.name, row.how, ...cells(row)].join(' | ')} |`),
  ].join('\n');
}
