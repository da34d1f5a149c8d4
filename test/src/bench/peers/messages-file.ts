import { createWriteStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { openWarehouse } from '@groundswell/warehouse';

/** Messages in one piece of the file: what is held in memory at a time. */
const piece = 50_000;

const messages = `
  select p.post_id, c.name as channel, date_text(p.day) as day, coalesce(p.member_id, 0) as member, coalesce(m.team, '') as team, t.text
  from posts as p join channels as c on c.channel_id = p.channel_id join texts as t on t.post_id = p.post_id left join members as m on m.member_id = p.member_id
  where p.post_id > $after and p.post_id <= $until order by p.post_id`;

/** Writes the messages of the workspace in `home`, which nobody has open, as lines of id, channel, day, member, team and text, parted by tabs. */
export async function writeMessages(home: string, file: string): Promise<void> {
  const folder = join(home, 'warehouse');
  const name = (await readdir(folder)).find((one) => one.endsWith('.duckdb'));
  if (!name) throw new Error('The workspace has no warehouse.');
  const warehouse = await openWarehouse(join(folder, name));
  const out = createWriteStream(file);
  try {
    for (let after = 0; ; after += piece) {
      const rows = await warehouse.query(messages, { after, until: after + piece });
      if (rows.length === 0) break;
      out.write(rows.map((row) => `${Object.values(row).map(plain).join('\t')}\n`).join(''));
    }
    out.end();
    await finished(out);
  } finally {
    await warehouse.close();
  }
}

/** No tab, line break, backslash or quotation mark, which every tool reads in its own way. */
const plain = (value: unknown): string => String(value).replace(/[\t\n\r\\"]/g, ' ');
