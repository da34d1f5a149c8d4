import { isMoment } from '../../moment.ts';

/** The day and the channel that a log's name gives: `2024-05-02-#learning.log`, `#learning.20240502.txt`. */
export function logName(path: string): { day: string | null; channel: string | null } {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/(?:\.(?:txt|log|raw|weechatlog|irc))+$/i, '');
  const found = /(?<!\d)(\d{4})[-_.]?(\d\d)[-_.]?(\d\d)(?!\d)/.exec(name);
  const written = found === null ? '' : `${found[1]}-${found[2]}-${found[3]}`;
  const day = isMoment(written) ? written : null;
  const rest = day === null ? name : name.replace(found![0], '');
  const channel = rest.replace(/^[\s._-]+|[\s._-]+$/g, '').replace(/^#+/, '');
  return { day, channel: channel === '' ? folderOf(path) : channel };
}

function folderOf(path: string): string | null {
  return path.split('/').at(-2)?.replace(/^#+/, '') || null;
}
