import type { CodebookVersion, ShelvedCodebook } from '@groundswell/contract';
import { sayDay } from '@groundswell/words';
import { useState } from 'react';
import { TextButton } from '../../parts/TextButton.tsx';
import { useCodebookVersion } from '../../use-codebooks.ts';
import styles from './Codebook.module.css';
import { codebookChanges } from './codebook-changes.ts';
import { Restoring } from './Restoring.tsx';
import type { Draft } from './use-draft.ts';

/** Every version that was saved, the newest first: what was new in it, and the way back to it. */
export function Versions({ shelved, draft }: { shelved: ShelvedCodebook; draft: Draft }) {
  const { codebook, versions, counted } = shelved;
  if (versions.length === 0) return null;
  return (
    <section className={styles.panel} aria-labelledby="versions-title">
      <header className={styles.header}>
        <h2 id="versions-title" className={styles.small}>
          Versions
        </h2>
        <span className={styles.quiet}>none is ever changed or lost</span>
      </header>
      <ol className={styles.versions}>
        {versions.map((one, place) => (
          <VersionLine
            key={one.version}
            codebook={codebook.id}
            version={one}
            before={versions[place + 1]?.version ?? null}
            isCounted={one.version === counted}
            isNewest={place === 0}
            draft={draft}
          />
        ))}
      </ol>
    </section>
  );
}

interface LineProps {
  codebook: string;
  version: CodebookVersion;
  before: number | null;
  isCounted: boolean;
  isNewest: boolean;
  draft: Draft;
}

function VersionLine({ codebook, version, before, isCounted, isNewest, draft }: LineProps) {
  const [open, setOpen] = useState(false);
  const [wanted, setWanted] = useState(false);
  const about = [
    version.savedAt ? sayDay(version.savedAt.slice(0, 10)) : null,
    version.note ?? (version.builtIn ? 'came with Groundswell' : null),
    isCounted ? 'figures show this one' : null,
  ].filter((one) => one !== null);
  return (
    <li>
      <p>
        <b>Version {version.version}</b> <span className={styles.quiet}>{about.join(' · ')}</span>
        <span className={styles.tools}>
          {before === null ? null : (
            <TextButton
              kind="quiet"
              aria-expanded={open}
              aria-label={`What changed in version ${version.version}`}
              onClick={() => setOpen(!open)}
            >
              What changed
            </TextButton>
          )}
          {isNewest ? null : (
            <TextButton
              kind="quiet"
              disabled={draft.changed}
              aria-label={`Restore version ${version.version}`}
              onClick={() => setWanted(true)}
            >
              Restore
            </TextButton>
          )}
        </span>
      </p>
      {open && before !== null ? <Changes codebook={codebook} version={version.version} before={before} /> : null}
      {wanted ? (
        <Restoring codebook={codebook} version={version.version} draft={draft} onDone={() => setWanted(false)} />
      ) : null}
    </li>
  );
}

function Changes({ codebook, version, before }: { codebook: string; version: number; before: number }) {
  const [is, was] = [useCodebookVersion(codebook, version), useCodebookVersion(codebook, before)];
  const failed = is.error ?? was.error;
  if (failed) return <p role="alert">{failed.message}</p>;
  if (!is.data || !was.data) return <p className={styles.quiet}>Loading …</p>;
  const sentences = codebookChanges(was.data, is.data);
  return (
    <ul className={styles.changes}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
