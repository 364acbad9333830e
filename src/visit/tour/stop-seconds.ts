import { type LanguageTag, pickText } from '#kit';
import type { PlannedStop } from '#plan';

/** How quickly a caption is read, characters a second: well below what subtitles are made for, since there is a work to look at. */
const READING = 13;
/** No stop is shorter, seconds: the eye needs a moment to arrive. */
const SHORTEST = 8;

/** How long a stop takes by itself, seconds at the pace 1: as its maker says, else as long as its text takes to read. */
export function stopSeconds(stop: PlannedStop, languages: readonly LanguageTag[]): number {
  if (stop.seconds !== undefined) return stop.seconds;
  return Math.max(SHORTEST, 3 + pickText(stop.text, languages).text.length / READING);
}
