import '@mantine/dropzone/styles.layer.css';
import { Dropzone } from '@mantine/dropzone';
import { useRef } from 'react';
import { TextButton } from '../../parts/TextButton.tsx';
import styles from './Data.module.css';
import { pathOf, type Upload } from './upload.ts';

/** Where files, zips and folders are dropped or chosen. */
export function DropZone({ onFiles, busy }: { onFiles: (files: Upload[]) => void; busy: boolean }) {
  const openFiles = useRef<() => void>(null);
  const folder = useRef<HTMLInputElement>(null);
  const take = (files: File[]) => {
    if (files.length > 0) onFiles(files.map((file) => ({ file, path: pathOf(file) })));
  };
  return (
    <Dropzone
      onDrop={take}
      openRef={openFiles}
      activateOnClick={false}
      activateOnKeyboard={false}
      enablePointerEvents
      disabled={busy}
      className={styles.zone}
      inputProps={{ 'aria-label': 'Files to import' }}
      aria-label="Drop files here"
      tabIndex={-1}
    >
      <h2>{busy ? 'Sending the files …' : 'Drop an export here'}</h2>
      <p>A zip as it was downloaded, its folder, or single files. Nothing leaves this server.</p>
      <p className={styles.choose}>
        <TextButton kind="main" disabled={busy} onClick={() => openFiles.current?.()}>
          Choose files
        </TextButton>
        <TextButton disabled={busy} onClick={() => folder.current?.click()}>
          Choose a folder
        </TextButton>
      </p>
      <input
        ref={(input) => {
          folder.current = input;
          // React knows no such attribute of an input; it is what every browser calls choosing a folder.
          input?.setAttribute('webkitdirectory', '');
        }}
        type="file"
        hidden
        aria-label="Folder to import"
        onChange={(event) => {
          take([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
    </Dropzone>
  );
}
