import type { CodedPost } from '@groundswell/contract';
import { sayDay } from '@groundswell/words';
import { useState } from 'react';
import { sayChannel } from '../../channel-names.ts';
import { linesOf } from '../../parts/marked-text.ts';
import { TextButton } from '../../parts/TextButton.tsx';
import { ThreadPosts } from '../../parts/ThreadPosts.tsx';
import styles from './Coding.module.css';

/** A post as text, without its author: who said it should not decide what it says. What it answers comes on request. */
export function PostToCode({ post, place }: { post: CodedPost; place: string }) {
  const [isOpen, open] = useState(false);
  return (
    <article className={styles.post} aria-label={`Post ${place}`}>
      <blockquote className={styles.words}>
        <PostWords text={post.text} />
      </blockquote>
      <p className={styles.small}>
        {[`Post ${place}`, sayChannel(post.channel), sayDay(post.day), ...(post.isReply ? ['a reply'] : [])].join(
          ' · ',
        )}{' '}
        <TextButton kind="quiet" className={styles.inline} aria-expanded={isOpen} onClick={() => open(!isOpen)}>
          {isOpen ? 'Close the conversation' : post.isReply ? 'What does it answer?' : 'Conversation'}
        </TextButton>
      </p>
      {isOpen ? <ThreadPosts post={post.post} /> : null}
    </article>
  );
}

/** The lines of a post, quoted ones set apart. */
export function PostWords({ text }: { text: string }) {
  return linesOf(text, []).map((line, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the text never changes its order
    <p key={at} className={line.quoted ? styles.quoted : undefined}>
      {line.pieces.map((piece) => piece.text).join('')}
    </p>
  ));
}
