import { type ClipboardEvent, type KeyboardEvent, useId, useRef, useState } from 'react';
import { TextButton } from '../../parts/TextButton.tsx';
import styles from './Codebook.module.css';
import { patternsIn } from './draft-words.ts';

interface Props {
  label: string;
  hint: string;
  patterns: string[];
  /** Those that are saved: others are shown as new. */
  saved: string[];
  onChange: (patterns: string[]) => void;
}

/** Patterns as chips: a click on one takes it into the field to be changed, its cross takes it away; many can be pasted. */
export function PatternChips({ label, hint, patterns, saved, onChange }: Props) {
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const [id, hintId] = [useId(), useId()];
  const add = (written: string) => {
    const fresh = patternsIn(written, patterns);
    if (fresh.length > 0) onChange([...patterns, ...fresh]);
    setText('');
  };
  const remove = (pattern: string) => onChange(patterns.filter((one) => one !== pattern));
  const edit = (pattern: string) => {
    remove(pattern);
    setText(pattern);
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ',') return;
    event.preventDefault();
    add(text);
  };
  const onPaste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData('text');
    if (!/[,;\n\t]/.test(pasted)) return;
    event.preventDefault();
    add(`${text}${pasted}`);
  };
  const newest = [...patterns].sort((a, b) => Number(saved.includes(a)) - Number(saved.includes(b)));
  return (
    <div className={styles.field}>
      <label htmlFor={id}>
        {label} {patterns.length > 0 ? <span className={styles.quiet}>{patterns.length}</span> : null}
      </label>
      <div className={styles.adding}>
        <input
          ref={field}
          id={id}
          className={styles.input}
          value={text}
          aria-describedby={hintId}
          autoComplete="off"
          onChange={(event) => setText(event.target.value)}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
          onBlur={() => add(text)}
        />
        <TextButton disabled={text.trim() === ''} onClick={() => add(text)} aria-label={`Add to “${label}”`}>
          Add
        </TextButton>
      </div>
      <p id={hintId} className={styles.quiet}>
        {hint}
      </p>
      <Chips label={label} patterns={newest} saved={saved} onEdit={edit} onRemove={remove} />
    </div>
  );
}

interface ChipsProps {
  label: string;
  patterns: string[];
  saved: string[];
  onEdit: (pattern: string) => void;
  onRemove: (pattern: string) => void;
}

/** For the keyboard the list is one stop, however long it is: arrows go on in it, Enter changes, Delete takes away. */
function Chips({ label, patterns, saved, onEdit, onRemove }: ChipsProps) {
  const [place, setPlace] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const keys = useId();
  if (patterns.length === 0) return null;
  const at = Math.min(place, patterns.length - 1);
  const go = (to: number) => {
    const next = Math.max(0, Math.min(to, patterns.length - 1));
    setPlace(next);
    list.current?.querySelectorAll<HTMLButtonElement>('button[data-pattern]')[next]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const isRemoval = event.key === 'Delete' || event.key === 'Backspace';
    if (step === undefined && !isRemoval) return;
    event.preventDefault();
    if (step !== undefined) return go(at + step);
    onRemove(patterns[at]!);
    // The one that comes into its place has the focus next, or the one before it.
    go(at === patterns.length - 1 ? at - 1 : at + 1);
    setPlace(Math.max(0, Math.min(at, patterns.length - 2)));
  };
  return (
    <>
      <span id={keys} className={styles.unseen}>
        Arrow keys go on, Enter changes a pattern, Delete takes it away.
      </span>
      <ul ref={list} className={styles.chips} aria-label={label} aria-describedby={keys}>
        {patterns.map((pattern, index) => (
          <li key={pattern} className={styles.chip} data-new={saved.includes(pattern) ? undefined : ''}>
            <button
              type="button"
              data-pattern=""
              aria-label={`Change ${pattern}`}
              tabIndex={index === at ? 0 : -1}
              onFocus={() => setPlace(index)}
              onKeyDown={onKeyDown}
              onClick={() => onEdit(pattern)}
            >
              {pattern}
            </button>
            <button type="button" tabIndex={-1} aria-label={`Take away ${pattern}`} onClick={() => onRemove(pattern)}>
              ×
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
