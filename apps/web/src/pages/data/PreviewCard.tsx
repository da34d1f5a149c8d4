import type { SourceDescription } from '@groundswell/contract';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { TextButton } from '../../parts/TextButton.tsx';
import { useRefreshImports } from '../../use-refresh.ts';
import page from './Data.module.css';
import styles from './ImportCard.module.css';
import { ImportFields } from './ImportFields.tsx';
import { fieldOf, fromOptions, type ImportFieldValues, saySame } from './import-fields.ts';
import type { LookedAt } from './jobs-to-show.ts';
import { MeasureColumns } from './measures/MeasureColumns.tsx';
import { PreviewView } from './PreviewView.tsx';
import { order, throwAway } from './upload.ts';

interface Props {
  looked: LookedAt;
  sources: SourceDescription[];
  /** Told the job's id. */
  onImport: (job: string) => void;
}

/** What uploaded files would come to, what must be said about them, and the choice: import them, or not. */
export function PreviewCard({ looked, sources, onImport }: Props) {
  const { job, previews, upload, busy } = looked;
  const said = fromOptions(job.options);
  const [values, setValues] = useState<ImportFieldValues>(said);
  const refresh = useRefreshImports();
  const ordering = useMutation({
    mutationFn: async (again: boolean) => {
      const { id } = await order(upload, values, again);
      if (!again) onImport(id);
    },
    onSettled: refresh,
  });
  const leaving = useMutation({ mutationFn: () => throwAway(upload), onSettled: refresh });
  const asked = [...new Set(previews.flatMap(({ asks }) => asks.map((ask) => fieldOf[ask])))];
  const blocked = asked.length > 0 || previews.some(({ problem }) => problem !== null);
  const waiting = busy || ordering.isPending || leaving.isPending;
  const failure = ordering.error ?? leaving.error;
  return (
    <article className={styles.panel} aria-label={`Preview of ${job.files.join(', ')}`}>
      {previews.map((preview) => (
        <PreviewView key={preview.files.join('/')} preview={preview} sources={sources} />
      ))}
      {previews.map(({ measures, files }) =>
        measures && measures.columns.length > 0 ? (
          <MeasureColumns key={files.join('/')} preview={measures} values={values} onChange={setValues} />
        ) : null,
      )}
      {asked.length > 0 ? <p className={page.asks}>To import it, say what it does not say itself:</p> : null}
      <ImportFields values={values} onChange={setValues} sources={sources} asked={asked} />
      {failure ? (
        <p className={page.refusal} role="alert">
          {failure.message}
        </p>
      ) : null}
      <p className={page.choose}>
        {saySame(values, said) ? (
          <TextButton kind="main" disabled={blocked || waiting} onClick={() => ordering.mutate(false)}>
            Import
          </TextButton>
        ) : (
          <TextButton kind="main" disabled={waiting} onClick={() => ordering.mutate(true)}>
            {waiting ? 'Looking again …' : 'Look again with this'}
          </TextButton>
        )}
        <TextButton disabled={leaving.isPending} onClick={() => leaving.mutate()}>
          Not this
        </TextButton>
      </p>
    </article>
  );
}
