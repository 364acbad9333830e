import { useEffect, useState } from 'react';
import { useVisit } from '../../site';
import { useHall } from '../hall-context';

/**
 * Something that follows from how near the work is, asked after each frame; renders anew only when the answer is
 * another one.
 */
export function useCloseness<T>(ask: (pixelsPerMetre: number) => T): T {
  const { live } = useVisit();
  const { follower } = useHall();
  const [answer, setAnswer] = useState(() => ask(live.pixelsPerMetre));
  useEffect(() => {
    const read = () => setAnswer(() => ask(live.pixelsPerMetre));
    read();
    return follower.after(read);
  }, [live, follower, ask]);
  return answer;
}
