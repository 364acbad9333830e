import type { Vec3 } from '#kit';
import { useVisit } from '../../../site';

/** Lays the whole tape at once, whatever lay there before. */
export function useLayTape(): (from: Vec3, to: Vec3) => void {
  const { inspection } = useVisit().commands;
  return (from, to) => {
    inspection.clearTape();
    inspection.measure(from);
    inspection.measure(to);
  };
}
