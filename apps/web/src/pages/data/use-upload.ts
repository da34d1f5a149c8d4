import { useState } from 'react';
import { ApiProblem } from '../../api.ts';
import { useRefreshImports } from '../../use-refresh.ts';
import { type Upload, upload } from './upload.ts';

/** Sends files to be looked at; what becomes of them the list of jobs says. */
export function useUpload() {
  const [sending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const refresh = useRefreshImports();
  const send = async (files: Upload[]) => {
    setSending(true);
    setRefusal(null);
    try {
      await upload(files);
    } catch (cause) {
      if (!(cause instanceof ApiProblem)) throw cause;
      setRefusal(cause.message);
    } finally {
      setSending(false);
      await refresh();
    }
  };
  return { sending, refusal, send };
}
