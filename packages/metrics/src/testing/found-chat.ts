import type { TinyCommunity } from './tiny-community.ts';
import { post, reply, type TinyRecord } from './tiny-records.ts';

/** The posts of a chat on 5 January 2024: teal asks at 18:02 and 18:12. Their ids say what they are. */
export const foundPosts: TinyRecord[] = [
  post('welcome', 'teal', '2024-01-05T18:00'),
  post('Q1', 'teal', '2024-01-05T18:02'),
  post('answer Q1', 'amber', '2024-01-05T18:03'),
  reply('reply Q1', 'answer Q1', 'coral', '2024-01-05T18:03'),
  post('reshare Q1', 'olive', '2024-01-05T18:05', { kind: 'reshare' }),
  post('chatter', 'olive', '2024-01-05T18:06'),
  post('Q2', 'teal', '2024-01-05T18:12'),
  post('late Q1', 'coral', '2024-01-05T18:13'),
  post('answer Q2', null, '2024-01-05T18:30'),
];

/** Minutes from the start, the question and the part of each of the posts. */
const placed: Record<string, [minute: number, question: string | null, part: string, during: string | null]> = {
  welcome: [0, null, 'host', null],
  Q1: [2, 'Q1', 'question', 'Q1'],
  'answer Q1': [3, 'Q1', 'answer', 'Q1'],
  'reply Q1': [3, 'Q1', 'answer', 'Q1'],
  'reshare Q1': [5, 'Q1', 'reshare', 'Q1'],
  chatter: [6, null, 'chatter', 'Q1'],
  aside: [7, null, 'host', 'Q1'],
  'put beside': [8, null, 'chatter', 'Q1'],
  Q2: [12, 'Q2', 'question', 'Q2'],
  'late Q1': [13, 'Q1', 'answer', 'Q2'],
  'answer Q2': [30, 'Q2', 'answer', 'Q2'],
};

/** Has these posts be a chat that was found, as the engine would say. */
export async function foundChat({ query, mirror }: Pick<TinyCommunity, 'query' | 'mirror'>): Promise<void> {
  const posts = await query(
    'select p.post_id, p.community_id, p.channel_id, texts.text from posts as p join texts on texts.post_id = p.post_id',
  );
  const own = posts.filter(({ text }) => String(text) in placed);
  const at = (minute: number) => `2024-01-05T18:${String(minute).padStart(2, '0')}:00`;
  await mirror({
    found_chats: [
      {
        ...{ chat_id: 1, external_id: 'found', title: 'general, 2024-01-05', day: '2024-01-05' },
        ...{ community_id: Number(own[0]!.community_id), channel_id: Number(own[0]!.channel_id) },
        ...{ started_at: at(0), ended_at: at(30), attendance: null },
      },
    ],
    found_questions: [
      { chat_id: 1, question: 'Q1', position: 1, text: 'Why?', asked_at: at(2), minute: 2 },
      { chat_id: 1, question: 'Q2', position: 2, text: 'How?', asked_at: at(12), minute: 12 },
    ],
    found_placements: own.map(({ post_id, text }) => {
      const [minute, question, part, during] = placed[String(text)]!;
      return {
        ...{ post_id: Number(post_id), chat_id: 1, question, part, minute, during },
        method: text === 'put beside' ? 'moved' : 'label',
        confidence: 1,
      };
    }),
  });
}
