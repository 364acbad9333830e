import { useEffect, useRef, useState } from 'react';
import type { PlannedStop } from '#plan';
import { useSite, useVisit } from '../../site';
import { speak } from '../../text/localized';
import { useVisitState } from '../use-visit-state';
import { playRecording } from './recording';
import { speakAloud, watchVoices } from './synthetic-voice';
import { pickVoice } from './voices';

/** How a stop can be heard: from a recording, by the browser's own voice, or not at all in this language. */
export type VoiceKind = 'recorded' | 'synthetic' | 'none';

interface Voice {
  readonly kind: VoiceKind;
  readonly on: boolean;
  /** What a recording says at this moment, where it has captions; otherwise the stop's own text is the caption. */
  readonly cue: string | null;
  toggle(): void;
}

/** The voice of a tour. Silent until it is asked for; then every stop is spoken, and the tour waits for it. */
export function useVoice(stop: PlannedStop | undefined): Voice {
  const site = useSite();
  const { commands } = useVisit();
  const pace = useVisitState((state) => state.guide.pace);
  const away = useVisitState((state) => state.guide.away);
  const travelling = useVisitState((state) => state.travelling);
  const [voices, setVoices] = useState<readonly SpeechSynthesisVoice[]>([]);
  const [on, setOn] = useState(false);
  const [cue, setCue] = useState<string | null>(null);
  const rate = useRef(pace);
  rate.current = pace;
  useEffect(() => watchVoices(setVoices), []);

  const spoken = stop && speak(site, stop.text);
  const language = spoken?.language ?? site.language;
  const recording = site.data.index.media.get(stop?.sound?.[site.language] ?? '');
  const kind = recording ? 'recorded' : pickVoice(voices, language) ? 'synthetic' : 'none';
  const heard = on && kind !== 'none' && !away && !travelling;

  useEffect(() => {
    if (!heard || !spoken) return;
    commands.setSpeaking(true);
    const end = () => commands.setSpeaking(false);
    const silence = recording
      ? playRecording(site.base, recording, site.language, rate.current, { ended: end, cue: setCue })
      : speakAloud(spoken.text, language, rate.current, end);
    return () => {
      silence();
      setCue(null);
      end();
    };
    // A stop is spoken once, in the language that it is shown in.
  }, [heard, stop, recording, language, commands, site.base]);

  return { kind, on, cue, toggle: () => setOn(!on) };
}
