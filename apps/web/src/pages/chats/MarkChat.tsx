import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { sayChannel } from '../../channel-names.ts';
import { TextButton } from '../../parts/TextButton.tsx';
import { useOptions } from '../../queries.ts';
import styles from './Forms.module.css';
import { utcOf } from './local-moment.ts';
import { useMarkChat } from './use-chat-edits.ts';

/** Says that what was said in a channel for a while was a chat. */
export function MarkChat() {
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <MarkForm onDone={() => setOpen(false)} />;
  return (
    <p>
      <TextButton onClick={() => setOpen(true)}>Mark a chat</TextButton>
    </p>
  );
}

function MarkForm({ onDone }: { onDone: () => void }) {
  const options = useOptions().data;
  const mark = useMarkChat();
  const navigate = useNavigate();
  const channels = options?.channels ?? [];
  const [place, setPlace] = useState(0);
  const [title, setTitle] = useState('');
  const [{ from, to }, setTimes] = useState({ from: '', to: '' });
  const timezone = options?.timezone ?? 'UTC';
  const keep = (event: FormEvent) => {
    event.preventDefault();
    const [channel, start, end] = [channels[place], utcOf(from, timezone), utcOf(to, timezone)];
    if (!channel || !start || !end) return;
    mark.mutate(
      { community: channel.community, channel: channel.name, start, end, title: title.trim() || null },
      { onSuccess: ({ chat }) => void navigate({ to: '/chats/$chat', params: { chat }, search: true }) },
    );
  };
  return (
    <form className={styles.form} onSubmit={keep} aria-label="Mark a chat">
      <p className={styles.hint}>
        A chat whose questions carry no number is not found by itself. Say where and when it was; its questions can be
        added then.
      </p>
      <label>
        Channel
        <select value={place} onChange={({ target }) => setPlace(Number(target.value))}>
          {channels.map(({ community, name }, at) => (
            <option key={`${community}/${name}`} value={at}>
              {sayChannel(name)}, {community}
            </option>
          ))}
        </select>
      </label>
      <div className={styles.pair}>
        <label>
          From ({timezone})
          <input
            type="datetime-local"
            required
            value={from}
            onChange={({ target }) => setTimes({ from: target.value, to: to || hourAfter(target.value) })}
          />
        </label>
        <label>
          To
          <input
            type="datetime-local"
            required
            min={from}
            value={to}
            onChange={({ target }) => setTimes({ from, to: target.value })}
          />
        </label>
      </div>
      <label>
        Title, if it has one
        <input value={title} maxLength={200} onChange={({ target }) => setTitle(target.value)} />
      </label>
      <p className={styles.buttons}>
        <TextButton kind="main" type="submit" disabled={mark.isPending}>
          Mark it
        </TextButton>
        <TextButton onClick={onDone}>Leave it</TextButton>
      </p>
      {mark.isError ? <p role="alert">{mark.error.message}</p> : null}
    </form>
  );
}

/** Most chats last an hour. */
function hourAfter(local: string): string {
  const start = Date.parse(`${local}Z`);
  return Number.isNaN(start) ? '' : new Date(start + 3_600_000).toISOString().slice(0, 16);
}
