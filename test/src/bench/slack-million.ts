import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { randomFrom } from '../twins/random.ts';

/** Shape of the export: 40 channels of 500 days with 50 messages each make a million. */
const [channels, days, perDay, people, vocabulary] = [40, 500, 50, 3000, 60_000];

/** Writes a Slack export of a million invented messages of about twenty words to `folder`. */
export async function writeMillion(folder: string, share = 1): Promise<number> {
  const random = randomFrom(11).next;
  const list = Array.from({ length: channels }, (_, at) => ({ id: `C${at}`, name: `channel-${at}`, members: [] }));
  const users = Array.from({ length: people }, (_, at) => ({
    id: `U${at}`,
    name: `otter${at}`,
    profile: { real_name: `Otter ${at}` },
  }));
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'channels.json'), JSON.stringify(list));
  await writeFile(join(folder, 'users.json'), JSON.stringify(users));
  const start = Date.UTC(2023, 0, 2, 8) / 1000;
  const count = Math.round(days * share);
  for (const { name } of list) {
    await mkdir(join(folder, name));
    for (let day = 0; day < count; day += 1) {
      const messages = Array.from({ length: perDay }, (_, at) => ({
        type: 'message',
        user: `U${Math.floor(random() ** 2 * people)}`,
        ts: `${start + day * 86_400 + at * 600}.${String(at).padStart(6, '0')}`,
        text: sentence(random),
      }));
      const date = new Date((start + day * 86_400) * 1000).toISOString().slice(0, 10);
      await writeFile(join(folder, name, `${date}.json`), JSON.stringify(messages));
    }
  }
  return channels * count * perDay;
}

/** Words by Zipf's law: few are frequent, most are rare. */
function sentence(random: () => number): string {
  const words = 8 + Math.floor(random() * 24);
  return Array.from({ length: words }, () => wordOf(Math.floor(vocabulary ** random()))).join(' ');
}

function wordOf(rank: number): string {
  let word = '';
  for (let rest = rank + 30; rest > 0; rest = Math.floor(rest / 12)) word += syllables[rest % 12];
  return word;
}

const syllables = ['la', 'ko', 'mi', 'ta', 'ren', 'su', 'ba', 'dol', 'fe', 'gri', 'pu', 'nan'];
