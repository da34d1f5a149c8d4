import type { ImportJob, SourceDescription } from '@groundswell/contract';
import { useState } from 'react';
import styles from './Data.module.css';
import { DropZone } from './DropZone.tsx';
import { JobLine } from './JobLine.tsx';
import { jobsToShow, lookedAt } from './jobs-to-show.ts';
import { PreviewCard } from './PreviewCard.tsx';
import { useUpload } from './use-upload.ts';

interface Props {
  jobs: ImportJob[];
  sources: SourceDescription[];
}

/** Takes files in, shows what they would come to before anything is kept, and says how far each import is. */
export function ImportPanel({ jobs, sources }: Props) {
  const { sending, refusal, send } = useUpload();
  const [own, setOwn] = useState<readonly string[]>([]);
  return (
    <section className={styles.import} aria-label="Import">
      <DropZone onFiles={(files) => void send(files)} busy={sending} />
      {jobsToShow(jobs, own).map((job) => (
        <JobLine key={job.id} job={job} />
      ))}
      {refusal ? (
        <p className={styles.refusal} role="alert">
          {refusal}
        </p>
      ) : null}
      {lookedAt(jobs).map((one) => (
        <PreviewCard
          key={one.job.id}
          looked={one}
          sources={sources}
          onImport={(id) => setOwn((before) => [...before, id])}
        />
      ))}
    </section>
  );
}
