import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Medium } from '#catalog';
import { playRecording } from '../../src/pages/hall/tour/recording';
import { type KnownVoice, pickVoice } from '../../src/pages/hall/tour/voices';

const voice = (lang: string, change: Partial<KnownVoice> = {}): KnownVoice => ({
  lang,
  localService: true,
  default: false,
  ...change,
});

describe('the voice of the device', () => {
  it('is one for the language, the exact one before another of it', () => {
    const british = voice('en-GB');
    const voices = [voice('en-US', { default: true }), british, voice('fr-FR')];
    expect(pickVoice(voices, 'en-GB')).toBe(british);
    expect(pickVoice(voices, 'en')).toBe(voices[0]);
    expect(pickVoice([voice('pt_BR')], 'pt')?.lang).toBe('pt_BR');
  });

  it('is never one that sends the words elsewhere, and none where there is none', () => {
    expect(pickVoice([voice('ru-RU', { localService: false })], 'ru')).toBeUndefined();
    expect(pickVoice([voice('en-US')], 'kk')).toBeUndefined();
    expect(pickVoice([], 'en')).toBeUndefined();
  });
});

describe('a recorded voice', () => {
  afterEach(() => vi.unstubAllGlobals());

  /** A player and a track that do as they are told. */
  function stage() {
    const cues: { text: string }[] = [];
    const track = Object.assign(new EventTarget(), { mode: 'disabled', activeCues: cues });
    const made = { track, src: '', srclang: '' };
    class Player extends EventTarget {
      playbackRate = 1;
      children: unknown[] = [];
      readonly src: string;
      constructor(src: string) {
        super();
        this.src = src;
        players.push(this);
      }
      append(child: unknown): void {
        this.children.push(child);
      }
      play = vi.fn(async () => {});
      pause = vi.fn();
      removeAttribute = vi.fn();
    }
    const players: Player[] = [];
    vi.stubGlobal('Audio', Player);
    vi.stubGlobal('document', { createElement: () => made });
    return { players, track, cues, made };
  }
  const medium = {
    file: 'media/walk.mp3',
    captions: { en: 'media/walk.en.vtt' },
  } as unknown as Medium;

  it('says what it says, at the pace asked for, and when it is over', () => {
    const { players, track, cues, made } = stage();
    const told = { ended: vi.fn(), cue: vi.fn() };
    playRecording('/forum/', medium, 'en', 1.5, told);
    expect(players[0]).toMatchObject({ src: '/forum/media/walk.mp3', playbackRate: 1.5 });
    expect(made).toMatchObject({ src: '/forum/media/walk.en.vtt', srclang: 'en' });
    cues.push({ text: 'Look at <b>the beak</b>.' });
    track.dispatchEvent(new Event('cuechange'));
    expect(told.cue).toHaveBeenLastCalledWith('Look at the beak.');
    cues.length = 0;
    track.dispatchEvent(new Event('cuechange'));
    expect(told.cue).toHaveBeenLastCalledWith(null);
    players[0]?.dispatchEvent(new Event('ended'));
    players[0]?.dispatchEvent(new Event('error'));
    expect(told.ended).toHaveBeenCalledTimes(1);
  });

  it('that does not come lets the walk go on; one that is silenced says nothing more', () => {
    const { players } = stage();
    const told = { ended: vi.fn(), cue: vi.fn() };
    playRecording('/', medium, 'fr', 1, told);
    expect(players[0]?.children).toEqual([]);
    players[0]?.dispatchEvent(new Event('error'));
    expect(told.ended).toHaveBeenCalledTimes(1);
    const silence = playRecording('/', medium, 'en', 1, told);
    silence();
    players[1]?.dispatchEvent(new Event('ended'));
    expect(players[1]?.pause).toHaveBeenCalled();
    expect(told.ended).toHaveBeenCalledTimes(1);
  });
});
