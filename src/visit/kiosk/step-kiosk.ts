import type { KioskOptions } from './options';

/**
 * What a kiosk is doing. `waiting`: it stands at its start and invites. `attract`: a tour goes round behind the
 * invitation. `visiting`: somebody is there. `warning`: nobody seems to be, and the visit is about to end.
 */
export type KioskPhase = 'waiting' | 'attract' | 'visiting' | 'warning';

export interface KioskState {
  readonly phase: KioskPhase;
  /** Seconds since anything happened, or since the phase began. */
  readonly quiet: number;
}

/** What happened since the last step. */
export interface KioskInput {
  /** A hand or a key was felt, or another page asked for something. */
  readonly touched: boolean;
  /** The visitor has left it to the exhibition for a while: a tour leads on by itself. */
  readonly led: boolean;
  /** Whether the hall can be walked: no tour begins in one that cannot. */
  readonly ready: boolean;
}

/** What is to be done now: begin the tour that nobody asked for, give the hall to a visitor, or take it back. */
export type KioskDeed = 'attract' | 'begin' | 'reset';

/** Whether a kiosk has no visitor: its invitation stands over everything. */
export const isUnattended = ({ kiosk }: { readonly kiosk: KioskPhase | null }): boolean =>
  kiosk === 'waiting' || kiosk === 'attract';

/** A step takes no longer than this, seconds: a machine that slept still warns before it ends a visit. */
const LONGEST = 2;

export const NEW_KIOSK: KioskState = { phase: 'waiting', quiet: 0 };

/** Advances a kiosk by `dt` seconds. At most one thing is to be done. */
export function stepKiosk(
  state: KioskState,
  { touched, led, ready }: KioskInput,
  dt: number,
  options: Pick<KioskOptions, 'idle' | 'reset' | 'warn'>,
): { readonly state: KioskState; readonly deed: KioskDeed | null } {
  const { phase } = state;
  const unattended = isUnattended({ kiosk: phase });
  if (touched) return { state: { phase: 'visiting', quiet: 0 }, deed: unattended ? 'begin' : null };
  const quiet = state.quiet + Math.max(0, Math.min(dt, LONGEST));
  const go = (next: KioskPhase, deed: KioskDeed | null, since = 0) => ({
    state: { phase: next, quiet: since },
    deed,
  });
  switch (phase) {
    case 'waiting':
      return quiet >= options.idle && ready ? go('attract', 'attract') : go(phase, null, quiet);
    case 'attract':
      // Its tour has come to the end, or never got going: back to the start, and round again.
      return quiet >= options.idle && !led ? go('waiting', 'reset') : go(phase, null, led ? 0 : quiet);
    case 'visiting':
      if (led) return go(phase, null);
      return quiet >= options.reset - options.warn ? go('warning', null, quiet) : go(phase, null, quiet);
    case 'warning':
      return quiet >= options.reset ? go('waiting', 'reset') : go(phase, null, quiet);
  }
}

/** Whole seconds that a visit has left; 0 while nobody is warned. */
export const secondsLeft = ({ phase, quiet }: KioskState, { reset }: Pick<KioskOptions, 'reset'>): number =>
  phase === 'warning' ? Math.max(1, Math.ceil(reset - quiet)) : 0;
