import type { LanguageTag } from '#kit';
import { pickVoice } from './voices';

/** Speech in pieces: browsers fall silent in the middle of what takes longer than a quarter of a minute. */
const PIECES = /[^.!?…]+[.!?…]*\s*/g;

/** The browser's voices, which may come later than the page. Returns what ends the watching. */
export function watchVoices(told: (voices: readonly SpeechSynthesisVoice[]) => void): () => void {
  const synthesis = globalThis.speechSynthesis as SpeechSynthesis | undefined;
  if (!synthesis) return () => {};
  const tell = () => told(synthesis.getVoices());
  tell();
  synthesis.addEventListener('voiceschanged', tell);
  return () => synthesis.removeEventListener('voiceschanged', tell);
}

/** Reads a text aloud with the browser's own voice. Returns what silences it; `ended` is called once, unless silenced. */
export function speakAloud(text: string, language: LanguageTag, pace: number, ended: () => void): () => void {
  const synthesis = globalThis.speechSynthesis;
  const voice = pickVoice(synthesis.getVoices(), language);
  const pieces = text.match(PIECES) ?? [];
  let over = voice === undefined || pieces.length === 0;
  if (over) {
    queueMicrotask(ended);
    return () => {};
  }
  const end = () => {
    if (over) return;
    over = true;
    ended();
  };
  synthesis.cancel();
  pieces.forEach((piece, at) => {
    const utterance = new SpeechSynthesisUtterance(piece);
    utterance.voice = voice ?? null;
    utterance.lang = voice?.lang ?? language;
    utterance.rate = pace;
    if (at === pieces.length - 1) utterance.onend = end;
    utterance.onerror = end;
    synthesis.speak(utterance);
  });
  return () => {
    over = true;
    synthesis.cancel();
  };
}
