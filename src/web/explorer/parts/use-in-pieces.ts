import { useEffect, useState } from "preact/hooks";

const PIECE = 20;
const PAUSE = 16; // ms; long enough for the page to answer a key

/** A long list that is drawn piece by piece: all of it in one task would freeze the page. */
export function useInPieces<Item>(items: readonly Item[]): readonly Item[] {
  const [shown, setShown] = useState(PIECE);
  const isWhole = shown >= items.length;
  useEffect(() => {
    if (isWhole) return undefined;
    const timer = window.setTimeout(() => setShown(shown + PIECE), PAUSE);
    return () => window.clearTimeout(timer);
  }, [shown, isWhole]);
  return isWhole ? items : items.slice(0, shown);
}
