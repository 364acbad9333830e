import { Volume2, VolumeX } from 'lucide-react';
import { useSite } from '../../site';
import { useMessage } from '../../text/message';
import controls from '../controls/controls.module.css';
import styles from './tour-bar.module.css';
import type { useVoice } from './use-voice';

/** Switches the tour's voice on; says when the voice is the browser's own. Nothing where there is no voice. */
export function VoiceButton({ voice }: { voice: ReturnType<typeof useVoice> }) {
  const { frame } = useSite();
  const say = useMessage();
  // A museum may want its page to stay silent.
  if (voice.kind === 'none' || frame?.sound === false) return null;
  const Icon = voice.on ? Volume2 : VolumeX;
  return (
    <button type="button" className={controls['named']} aria-pressed={voice.on} onClick={voice.toggle}>
      <Icon size={22} aria-hidden="true" />
      {say('tourBar.voice')}
      {voice.kind === 'synthetic' && <small className={styles['note']}>{say('tourBar.synthetic')}</small>}
    </button>
  );
}
