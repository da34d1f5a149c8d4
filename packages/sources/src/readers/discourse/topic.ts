import { asObject, type JsonObject, listIn, objectIn, textIn } from '../../json-fields.ts';
import { numberIn } from './categories.ts';

/** A topic, or a page of one. */
export interface Topic {
  id: string;
  title: string;
  /** The id of its category. */
  category: string;
  /** Whether it is a message to some people and not a topic of the forum. */
  private: boolean;
  /** How often it was viewed, where the export says so. */
  views: number | null;
  posts: JsonObject[];
}

/** The topic that a file holds, or null where it holds none. */
export function topicOf(value: unknown): Topic | null {
  const root = asObject(value);
  const stream = objectIn(root, 'post_stream');
  const posts = listIn(stream, 'posts')
    .map(asObject)
    .filter((post) => post !== null);
  if (stream === null || posts.length === 0) return null;
  const id = numberIn(root, 'id') ?? numberIn(posts[0]!, 'topic_id');
  const isMessage = textIn(root, 'archetype') === 'private_message';
  return {
    id: String(id ?? textIn(root, 'slug') ?? 'topic'),
    title: textIn(root, 'title') ?? '',
    category: isMessage ? 'messages' : String(numberIn(root, 'category_id') ?? 'uncategorised'),
    private: isMessage,
    views: numberIn(root, 'views'),
    posts,
  };
}

/** The forum's own name on the net, which the addresses of its people's pictures give; null where none does. */
export function hostOf(topic: Topic): string | null {
  for (const post of topic.posts) {
    const host = /^\/(?:user|letter)_avatar\/([\w.-]+\.[a-z]{2,})\//i.exec(textIn(post, 'avatar_template') ?? '')?.[1];
    if (host !== undefined) return host.toLowerCase();
  }
  return null;
}
