import { useEffect, useState } from 'react';

/** The font family once it can be measured for these words, else null; where it cannot be loaded, the fallback is measured. */
export function useFontReady(family: string | null, weight: number, sample: string): string | null {
  const [ready, setReady] = useState<string | null>(null);
  useEffect(() => {
    if (!family) return;
    if (!document.fonts) return setReady(family);
    let isWanted = true;
    const settle = () => isWanted && setReady(family);
    // Fonts load by range of letters when first used: naming weight and letters brings exactly those.
    document.fonts
      .load(`${weight} 20px ${family}`, sample)
      .then(() => document.fonts.ready)
      // A family that cannot be loaded is drawn in its fallback, which is then what must be measured.
      .then(settle, settle);
    return () => {
      isWanted = false;
    };
  }, [family, weight, sample]);
  return ready;
}
