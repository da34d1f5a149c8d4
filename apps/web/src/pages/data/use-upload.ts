import { useState } from 'react';
import { ApiProblem } from '../../api.ts';
import type { ImportFieldValues } from './ImportFields.tsx';
import { type Upload, upload } from './upload.ts';
import { useRefreshEverything } from './use-refresh.ts';

/** What was sent last, and what became of the sending; the import itself is the job's matter. */
export interface Sent {
  files: Upload[];
  /** Null until the server has taken the files, and where it refused them. */
  job: string | null;
  refusal: string | null;
}

/** Sends files to be imported and remembers them, so that they can be sent again with more said about them. */
export function useUpload() {
  const [sending, setSending] = useState(false);
  const [sent, setSent] = useState<Sent | null>(null);
  const refresh = useRefreshEverything();
  const send = async (files: Upload[], fields: ImportFieldValues) => {
    setSending(true);
    setSent({ files, job: null, refusal: null });
    try {
      setSent({ files, job: await upload(files, fields), refusal: null });
    } catch (cause) {
      if (!(cause instanceof ApiProblem)) throw cause;
      setSent({ files, job: null, refusal: cause.message });
    } finally {
      setSending(false);
      await refresh();
    }
  };
  return { sending, sent, send };
}
