import { useState } from 'react';

const place = 'groundswell-coder';

/** Under which name somebody codes; remembered in this browser only so that nobody has to type it twice. */
export function useCoder(): { coder: string | null; become: (name: string | null) => void } {
  const [coder, setCoder] = useState(() => localStorage.getItem(place));
  return {
    coder,
    become: (name) => {
      if (name === null) localStorage.removeItem(place);
      else localStorage.setItem(place, name);
      setCoder(name);
    },
  };
}
