import type { ImportJob } from '@groundswell/contract';
import { call } from '../../api.ts';
import { TextButton } from '../../parts/TextButton.tsx';
import styles from './Data.module.css';
import { sayJob } from './job-words.ts';
import { hasEnded, useJob } from './use-job.ts';

/** How one import goes, in a line with a bar; what went wrong with it, in a sentence. */
export function JobLine({ job: first }: { job: ImportJob }) {
  const job = useJob(first);
  const { percent } = job.progress;
  const running = !hasEnded(job);
  return (
    <div className={styles.job} role={job.problem ? 'alert' : 'status'}>
      <p className={styles.jobLine}>
        <b>{sayFiles(job.files)}</b> <span>{sayJob(job)}</span>
        {running ? (
          <TextButton
            kind="quiet"
            onClick={() => void call(`imports/jobs/${encodeURIComponent(job.id)}`, { method: 'DELETE' })}
          >
            Cancel
          </TextButton>
        ) : null}
      </p>
      {running ? (
        <progress className={styles.progress} max={100} value={percent ?? undefined} aria-label="Progress" />
      ) : null}
      {job.problem ? <p className={styles.refusal}>{job.problem.detail}</p> : null}
    </div>
  );
}

function sayFiles(files: string[]): string {
  const [first = 'Import'] = files;
  const top = first.split('/')[0] ?? first;
  return files.length > 1 ? `${top} and ${files.length - 1} more` : top;
}
