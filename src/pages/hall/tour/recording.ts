import type { Medium } from '#catalog';
import type { LanguageTag } from '#kit';

interface Told {
  /** The recording is over, or cannot be played. */
  ended(): void;
  /** What it says now; null between two captions. */
  cue(text: string | null): void;
}

/** Plays a recorded voice with its captions, where it has some. Returns what silences it. */
export function playRecording(
  base: string,
  medium: Medium,
  language: LanguageTag,
  pace: number,
  told: Told,
): () => void {
  const audio = new Audio(base + medium.file);
  audio.playbackRate = pace;
  const captions = medium.captions?.[language];
  if (captions) {
    const track = Object.assign(document.createElement('track'), {
      kind: 'captions',
      srclang: language,
      src: base + captions,
      default: true,
    });
    audio.append(track);
    track.track.mode = 'hidden';
    track.track.addEventListener('cuechange', () => {
      const cues = [...(track.track.activeCues ?? [])] as VTTCue[];
      told.cue(cues.length > 0 ? cues.map(({ text }) => text.replace(/<[^>]*>/g, '')).join(' ') : null);
    });
  }
  let over = false;
  const end = () => {
    if (over) return;
    over = true;
    told.ended();
  };
  audio.addEventListener('ended', end);
  audio.addEventListener('error', end);
  audio.play().catch(end);
  return () => {
    over = true;
    audio.pause();
    audio.removeAttribute('src');
  };
}
