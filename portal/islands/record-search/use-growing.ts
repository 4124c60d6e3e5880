import { startTransition, useEffect, useState } from "react";

/**
 * How many pieces may be drawn: one at first, another with each frame, so that no frame draws a long list at once. Begins anew
 * with every `turn`. @param held true while none should be added
 */
export function useGrowing(turn: number, pieces: number, held: boolean): number {
  const [grown, setGrown] = useState({ turn, count: 1 });
  const count = Math.min(pieces, grown.turn === turn ? grown.count : 1);
  useEffect(() => {
    if (held || count >= pieces) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      // The task after the frame: what it draws belongs to the next one.
      timer = setTimeout(() => startTransition(() => setGrown({ turn, count: count + 1 })));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [turn, count, pieces, held]);
  return count;
}
