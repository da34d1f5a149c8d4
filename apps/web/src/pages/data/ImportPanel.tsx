import type { ImportJob, SourceDescription } from '@groundswell/contract';
import { useEffect, useState } from 'react';
import { TextButton } from '../../parts/TextButton.tsx';
import styles from './Data.module.css';
import { DropZone } from './DropZone.tsx';
import { ImportFields, type ImportFieldValues } from './ImportFields.tsx';
import { JobLine } from './JobLine.tsx';
import { useUpload } from './use-upload.ts';
import { wantedFields } from './wanted-fields.ts';

interface Props {
  jobs: ImportJob[];
  sources: SourceDescription[];
}

/** Takes files in, says how far each import is and, where one needs to be told something, asks for it and tries again. */
export function ImportPanel({ jobs, sources }: Props) {
  const [fields, setFields] = useState<ImportFieldValues>({});
  const { sending, sent, send } = useUpload();
  const own = jobs.find(({ id }) => id === sent?.job);
  const problem = sent?.refusal ?? own?.problem?.detail ?? null;
  const wanted = problem ? wantedFields(problem) : [];
  const done = own?.progress.phase === 'done';
  useEffect(() => {
    // What was said of these files is not said of the next ones.
    if (done) setFields({});
  }, [done]);
  const again = problem && (wanted.length > 0 || Object.values(fields).some(Boolean));
  return (
    <section className={styles.import} aria-label="Import">
      <DropZone onFiles={(files) => void send(files, fields)} busy={sending} />
      {jobsToShow(jobs, sent?.job ?? null).map((job) => (
        <JobLine key={job.id} job={job} />
      ))}
      {sent?.refusal ? (
        <p className={styles.refusal} role="alert">
          {sent.refusal}
        </p>
      ) : null}
      <ImportFields values={fields} onChange={setFields} sources={sources} wanted={wanted} />
      {again && sent ? (
        <p>
          <TextButton kind="main" disabled={sending} onClick={() => void send(sent.files, fields)}>
            Import these files again
          </TextButton>
        </p>
      ) : null}
    </section>
  );
}

/** The jobs that matter now: those that are not over, the one just sent, and the last one where it failed. */
export function jobsToShow(jobs: ImportJob[], own: string | null): ImportJob[] {
  const last = jobs.at(-1);
  return jobs.filter((job) => {
    const { phase } = job.progress;
    if (phase !== 'done' && phase !== 'failed' && phase !== 'cancelled') return true;
    return job.id === own || (job === last && phase === 'failed');
  });
}
