import type { LeftOutCount } from '@groundswell/contract';
import { useState } from 'react';
import { AccountLine } from './AccountLine.tsx';
import styles from './ImportCard.module.css';
import { Place } from './Problems.tsx';

interface Props {
  read: number;
  kept: number;
  leftOut: LeftOutCount[];
  /** What was read; messages unless said. */
  things?: 'Messages' | 'Figures';
}

/** The lines of an account: read, what was left out for each reason, kept. */
export function LeftOutLines({ read, kept, leftOut, things = 'Messages' }: Props) {
  return (
    <>
      <AccountLine name={`${things} read`} count={read} strong />
      {leftOut.map((one) => (
        <AccountLine key={one.reason} name={<Reason {...one} />} count={one.count} sign="−" />
      ))}
      <AccountLine name="Kept" count={kept} strong sum />
    </>
  );
}

/** A reason, and behind it the first few messages that were left out for it. */
function Reason({ reason, count, examples }: LeftOutCount) {
  const [open, setOpen] = useState(false);
  const name = `left out: ${reason}`;
  if (examples.length === 0) return name;
  return (
    <details className={styles.examples} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{name}</summary>
      {open ? (
        <ul className={styles.problems}>
          {examples.map(({ file, line, text }, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes its order, and examples may be alike
            <li key={place}>
              <Place file={file} line={line} /> {text}
            </li>
          ))}
          {count > examples.length ? <li>and {(count - examples.length).toLocaleString('en-GB')} more</li> : null}
        </ul>
      ) : null}
    </details>
  );
}
