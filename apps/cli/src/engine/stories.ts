import { type Codebook, type Question, Refusal, type Stories, type Story, type StoryPage } from '@groundswell/contract';
import { isPost, peopleAround, repliesTo, toldStories } from '@groundswell/metrics';
import { compileCodebook, findThemes, ownWords, readWords } from '@groundswell/text';
import type { KeptPin, StoryPins } from '@groundswell/workspace';
import type { CurrentWarehouse } from './current-warehouse.ts';
import { marker, withoutOverlap } from './mark-quote.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { storiesAsText } from './stories-as-text.ts';
import { tellingAnswers } from './telling-answers.ts';

interface StoryTools {
  warehouse: Pick<CurrentWarehouse, 'query' | 'mirror'>;
  pins: StoryPins;
  codebooks: () => Codebook[];
}

/** Hands the pins over to the warehouse, which puts their posts first. */
export async function mirrorPins(pins: StoryPins, warehouse: StoryTools['warehouse']): Promise<void> {
  await warehouse.mirror({ story_pins: (await pins.list()).map(({ post }, place) => ({ post, place: place + 1 })) });
}

// As many as a report of a year has room for, where nobody has chosen.
const takenUnpinned = 20;
// More than anybody pins.
const mostTaken = 500;

/** Posts about practice with what was answered, and the pins that facilitators put on them. */
export function storiesOf({ warehouse, pins, codebooks }: StoryTools): Stories {
  const { query } = warehouse;
  // Not behind an import or a recount, which may take minutes: a pin changes nothing that they touch.
  const exclusively = oneAtATime();
  const change = (made: () => Promise<void>) =>
    exclusively(async () => {
      await made();
      await mirrorPins(pins, warehouse);
    });
  const only = async (known: Promise<boolean>, post: string) => {
    if (!(await known)) throw new Refusal(`No story is pinned by the key “${post}”.`, 404);
  };
  const list: Stories['list'] = async (question, { after, limit }, signal) => {
    const offset = Number.parseInt(after ?? '0', 10) || 0;
    const found = await toldStories(question, { offset, limit }, query, signal);
    if (found === null) return { stories: [], total: 0, pinned: 0, next: null, hidden: true };
    const replies = await repliesTo(
      found.stories.map(({ post }) => post),
      question.view,
      query,
      signal,
    );
    const told = teller(question, codebooks(), await pins.list());
    const next = offset + found.stories.length < found.total ? String(offset + found.stories.length) : null;
    const stories = found.stories.map((story) => ({
      ...told(story),
      answers: tellingAnswers(replies.filter((reply) => reply.story === story.post)).map(
        ({ story: _, comment: __, ...answer }) => answer,
      ),
    }));
    return { stories, total: found.total, pinned: found.pinned, next, hidden: false } satisfies StoryPage;
  };
  return {
    list,
    pin: (post) =>
      change(async () => {
        if (!(await isPost(post, 'lead', query))) throw new Refusal('There is no such post (any more).', 404);
        await pins.add(post, new Date().toISOString());
      }),
    note: (post, note) => change(() => only(pins.note(post, note.trim()), post)),
    unpin: (post) => change(() => only(pins.remove(post), post)),
    order: (posts) =>
      change(async () => {
        const pinned = new Set((await pins.list()).map(({ post }) => post));
        for (const post of posts) await only(Promise.resolve(pinned.has(post)), post);
        await pins.order(posts);
      }),
    async asText(question, { format, names }, signal) {
      const first = await list(question, { limit: takenUnpinned }, signal);
      if (first.hidden) throw new Refusal('An executive reads nobody’s words, and takes none along.', 403);
      const { stories } =
        first.pinned > 0 ? await list(question, { limit: Math.min(first.pinned, mostTaken) }, signal) : first;
      const posts = stories.flatMap(({ post, answers }) => [post, ...answers.map((answer) => answer.post)]);
      return storiesAsText({ stories, people: await peopleAround(posts, query, signal), format, names });
    },
  };
}

type Told = Parameters<ReturnType<typeof marker>>[0] & Omit<Story, 'kinds' | 'pin' | 'answers' | 'marks'>;

/** Says of a post what it tells of, and marks it, with what the question is about. */
function teller(question: Question, codebooks: Codebook[], pinned: KeptPin[]) {
  const practice = codebooks.find(({ id }) => id === 'practice');
  const compiled = practice && compileCodebook(practice);
  const labels = new Map(practice?.themes.map(({ id, label }) => [id, label]));
  const asked = marker(question, null, codebooks);
  const pins = new Map(pinned.map(({ post, note, pinnedAt }) => [post, { note, pinnedAt }]));
  return ({ comment, ...post }: Told): Omit<Story, 'answers'> => {
    const { tokens, rules } = readWords(ownWords(post.text, comment));
    const hits = compiled ? findThemes(compiled, tokens, rules) : [];
    const told = hits.filter(({ negated }) => !negated);
    const marks = told.map(({ start, end, negated }) => ({ start, end, negated }));
    return {
      ...post,
      marks: withoutOverlap([...marks, ...asked({ text: post.text, comment })]),
      kinds: [...new Set(told.map(({ theme }) => labels.get(theme) ?? theme))],
      pin: pins.get(post.post) ?? null,
    };
  };
}
