import type { SummaryFormat } from '@groundswell/contract';
import { useState } from 'react';
import { call } from '../../api.ts';
import { urlFromFilters } from '../../filters.ts';
import { download } from '../../parts/csv.ts';
import { TextButton } from '../../parts/TextButton.tsx';
import { useQuestion } from '../../use-filters.ts';
import { paperOf } from './paper-of.ts';
import styles from './TakeSummary.module.css';

const formats: { format: SummaryFormat; words: string }[] = [
  { format: 'pdf', words: 'PDF' },
  { format: 'html', words: 'HTML' },
  { format: 'pptx', words: 'PowerPoint' },
];

/** Takes the page along as a file, under the filters in force and for the same eyes, or prints it. */
export function TakeSummary() {
  const question = useQuestion();
  const [said, say] = useState<{ words: string; busy?: boolean }>({ words: '' });
  if (question === null) return null;
  const take = async (format: SummaryFormat) => {
    say({ words: 'It is being made …', busy: true });
    try {
      const parameters = new URLSearchParams(urlFromFilters(question));
      parameters.set('format', format);
      parameters.set('paper', paperOf(navigator.language));
      const reply = await call(`summary/report?${parameters}`);
      const type = reply.headers.get('content-type') ?? '';
      download(nameOf(reply, format), await reply.blob(), type);
      say({ words: 'Downloaded.' });
    } catch (problem) {
      say({ words: problem instanceof Error ? problem.message : String(problem) });
    }
  };
  return (
    <div className={styles.take}>
      <span>Take this page along</span>
      {formats.map(({ format, words }) => (
        <TextButton key={format} kind="quiet" disabled={said.busy} onClick={() => void take(format)}>
          {words}
        </TextButton>
      ))}
      <TextButton kind="quiet" onClick={() => window.print()}>
        Print
      </TextButton>
      <span role="status">{said.words}</span>
    </div>
  );
}

function nameOf(reply: Response, format: SummaryFormat): string {
  const name = /filename\*=UTF-8''([^;]+)/.exec(reply.headers.get('content-disposition') ?? '')?.[1];
  return name === undefined ? `summary.${format}` : decodeURIComponent(name);
}
