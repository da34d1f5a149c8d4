import type { CodingAnswer } from '@groundswell/contract';
import { useEffect, useRef } from 'react';
import { answers } from './coding-words.ts';

interface Doings {
  answer: (said: CodingAnswer) => void;
  undo: () => void;
  back: () => void;
  on: () => void;
}

/** 1, 2 and 3 answer, the arrows go back and on, u undoes; nothing while somebody types or holds a modifier. */
export function useKeys(doings: Doings): void {
  const latest = useRef(doings);
  latest.current = doings;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isTyping(event.target)) return;
      const { answer, undo, back, on } = latest.current;
      const said = answers[Number(event.key) - 1];
      if (said) answer(said);
      else if (event.key === 'ArrowLeft') back();
      else if (event.key === 'ArrowRight') on();
      else if (event.key === 'u') undo();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, dialog') !== null;
}
