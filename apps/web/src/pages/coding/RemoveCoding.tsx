import type { Coding } from '@groundswell/contract';
import { useState } from 'react';
import { TextButton } from '../../parts/TextButton.tsx';
import { useRemoveCoding } from './use-coding.ts';

/** Removes a coding, after asking: answers that people gave are not got back. */
export function RemoveCoding({ coding: { id, label } }: { coding: Coding }) {
  const [isAsked, ask] = useState(false);
  const remove = useRemoveCoding();
  if (!isAsked) {
    return (
      <TextButton kind="quiet" aria-label={`Remove the coding of ${label}`} onClick={() => ask(true)}>
        Remove
      </TextButton>
    );
  }
  return (
    <>
      <TextButton kind="danger" disabled={remove.isPending} onClick={() => remove.mutate(id)}>
        Remove with all answers
      </TextButton>
      <TextButton kind="quiet" onClick={() => ask(false)}>
        Keep
      </TextButton>
      {remove.isError ? <span role="alert">{remove.error.message}</span> : null}
    </>
  );
}
