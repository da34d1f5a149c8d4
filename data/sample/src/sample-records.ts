import type { SourceRecord } from '@groundswell/contract';
import { londonMoment } from './calendar.ts';
import { foundCompany } from './company/company.ts';
import { readPhraseBook } from './phrases/phrase-book.ts';
import { firstDay, lastDay, SEED } from './planted.ts';
import { createRandom } from './random.ts';
import {
  channelRecords,
  chatRecords,
  communityRecords,
  mayPost,
  memberRecords,
  membershipRecords,
  postRecord,
} from './records-of.ts';
import { gatherAudience } from './talk/audience.ts';
import { scheduledChats, tellCraftChat } from './talk/craft-chat.ts';
import { tellDay } from './talk/day.ts';
import { editLater } from './talk/decorate.ts';
import { reactionRecords } from './talk/reactions.ts';
import type { Draft, World } from './talk/world.ts';

/** Tells 18 months of the invented company: the same records in the same order for the same seed, posts by time. */
export function* sampleRecords(seed: number = SEED): Iterable<SourceRecord> {
  const random = createRandom(seed);
  const company = foundCompany(random);
  const book = readPhraseBook();
  const world: World = {
    random,
    book,
    company,
    audience: gatherAudience(company, random),
    drafts: [],
    said: new Set(),
  };
  const drafts = tellStory(world);
  yield* communityRecords();
  yield* channelRecords();
  yield* memberRecords(company);
  yield* membershipRecords(company, drafts);
  yield* chatRecords(book);
  yield* conversation(world, drafts);
}

function tellStory(world: World): Draft[] {
  for (let day = firstDay; day <= lastDay; day += 1) tellDay(world, day);
  for (const chat of scheduledChats) tellCraftChat(world, chat);
  for (const draft of world.drafts) editLater(world, draft);
  return withoutOrphans(world.drafts).sort((one, other) => one.at - other.at);
}

/** Leaves out what people who have gone would have written, and what answers it. */
function withoutOrphans(drafts: readonly Draft[]): Draft[] {
  const kept = new Set<Draft>();
  for (const draft of drafts) {
    const hangs = (draft.root && !kept.has(draft.root)) || (draft.parent && !kept.has(draft.parent));
    if (!hangs && mayPost(draft)) kept.add(draft);
  }
  return [...kept];
}

function* conversation(world: World, drafts: readonly Draft[]): Iterable<SourceRecord> {
  const numbers = new Map<Draft, string>();
  const until = londonMoment(lastDay, 20 * 60);
  for (const draft of drafts) {
    const number = `p${String(numbers.size + 1).padStart(5, '0')}`;
    numbers.set(draft, number);
    yield postRecord(draft, numbers);
    yield* reactionRecords(world, draft, number, until);
  }
}
