import { useEffect } from 'react';

/** The page's heading, which names the browser's tab too; `tab` where the heading is a whole sentence. */
export function PageTitle({ title, tab = title }: { title: string; tab?: string }) {
  useEffect(() => {
    document.title = `${tab} · Groundswell`;
  }, [tab]);
  return <h1>{title}</h1>;
}
