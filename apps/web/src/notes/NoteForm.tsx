import type { DatedNote, DatedNoteInput } from '@groundswell/contract';
import { Select, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { sayChannel } from '../channel-names.ts';
import { optionList } from '../parts/option-list.ts';
import { TextButton } from '../parts/TextButton.tsx';
import { useOptions } from '../queries.ts';
import styles from './Notes.module.css';
import { useKeepNote } from './use-notes.ts';

/** As long as the API takes. */
const LONGEST = 500;

interface Props {
  /** What stands in the fields at first; with an id, the note that is changed. */
  note: Partial<DatedNote>;
  onDone: () => void;
}

/** The fields of a dated note: what happened, from when until when, and what it is about. */
export default function NoteForm({ note, onDone }: Props) {
  const [text, setText] = useState(note.text ?? '');
  const [from, setFrom] = useState(note.from ?? '');
  const [to, setTo] = useState(note.to ?? '');
  const [about, setAbout] = useState<Place>({ community: note.community ?? null, channel: note.channel ?? null });
  const keep = useKeepNote(note.id);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const input: DatedNoteInput = { text, from, to: to === '' ? null : to, ...about };
    keep.mutate(input, { onSuccess: onDone });
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <Textarea
        label="What happened"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        maxLength={LONGEST}
        rows={3}
        required
        data-autofocus
      />
      <div className={styles.days}>
        <TextInput
          type="date"
          label="On"
          value={from}
          onChange={(event) => setFrom(event.currentTarget.value)}
          required
        />
        <TextInput
          type="date"
          label="Until (if longer)"
          value={to}
          min={from}
          onChange={(event) => setTo(event.currentTarget.value)}
        />
      </div>
      <AboutField about={about} onChange={setAbout} />
      {keep.isError ? <p role="alert">{keep.error.message}</p> : null}
      <div className={styles.buttons}>
        <TextButton type="submit" kind="main" disabled={keep.isPending || text.trim() === '' || from === ''}>
          {note.id === undefined ? 'Add the note' : 'Save the note'}
        </TextButton>
        <TextButton kind="quiet" onClick={onDone}>
          Cancel
        </TextButton>
      </div>
    </form>
  );
}

type Place = Pick<DatedNote, 'community' | 'channel'>;

function AboutField({ about, onChange }: { about: Place; onChange: (about: Place) => void }) {
  const options = useOptions().data;
  const places: (Place & { label: string })[] = [
    { community: null, channel: null, label: 'Everything' },
    ...(options?.communities ?? []).map(({ name }) => ({ community: name, channel: null, label: name })),
    ...(options?.channels ?? []).map(({ community, name }) => ({
      community,
      channel: name,
      label: (options?.communities.length ?? 0) > 1 ? `${sayChannel(name)} (${community})` : sayChannel(name),
    })),
  ];
  const isKnown = places.some((place) => keyOf(place) === keyOf(about));
  // A note outlives the import of what it is about.
  const all = isKnown
    ? places
    : [...places, { ...about, label: about.channel ? sayChannel(about.channel) : `${about.community}` }];
  return (
    <Select
      {...optionList}
      label="About"
      data={all.map((place) => ({ value: keyOf(place), label: place.label }))}
      value={keyOf(about)}
      onChange={(key) => {
        const place = all.find((one) => keyOf(one) === key);
        if (place) onChange({ community: place.community, channel: place.channel });
      }}
      allowDeselect={false}
      searchable
      limit={60}
    />
  );
}

const keyOf = ({ community, channel }: Place): string => JSON.stringify([community, channel]);
