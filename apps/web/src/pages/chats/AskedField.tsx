import type { ListedChat } from '@groundswell/contract';
import { Select } from '@mantine/core';
import { useMemo } from 'react';
import { optionList } from '../../parts/option-list.ts';
import { useOptions } from '../../queries.ts';
import { type AskedBy, postChoices } from './asked-by.ts';
import styles from './Forms.module.css';
import { localOf } from './local-moment.ts';
import { useChat } from './use-chat.ts';

/** More are not looked through: who seeks one writes some of its words. */
const MOST_CHOICES = 60;

interface Props {
  chat: ListedChat;
  /** null: a new one. */
  question: string | null;
  asked: AskedBy;
  onChange: (asked: AskedBy) => void;
}

/** Which post asks a question or, where none does, when it was asked. */
export function AskedField({ chat, question, asked, onChange }: Props) {
  const timezone = useOptions().data?.timezone ?? 'UTC';
  const posts = useChat().data?.posts;
  const choices = useMemo(() => postChoices(posts ?? [], question, timezone), [posts, question, timezone]);
  const { startedAt, endedAt } = chat;
  return (
    <>
      <Select
        label="The post that asks it"
        data={choices}
        value={asked.post}
        onChange={(post) => onChange({ ...asked, post })}
        {...optionList}
        searchable
        clearable
        limit={MOST_CHOICES}
        nothingFoundMessage="No post is like that"
        placeholder={startedAt === null ? 'Choose a post' : 'None: say when it was asked'}
        classNames={{ ...optionList.classNames, label: styles.label }}
      />
      {startedAt === null || asked.post !== null ? null : (
        <label>
          When it was asked ({timezone})
          <input
            type="datetime-local"
            required
            className={styles.short}
            min={localOf(startedAt, timezone)}
            max={endedAt === null ? undefined : localOf(endedAt, timezone)}
            value={asked.at}
            onChange={({ target }) => onChange({ ...asked, at: target.value })}
          />
        </label>
      )}
    </>
  );
}
