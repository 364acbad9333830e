import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { type EmbedOptions, resolveLinks } from '#embed';
import { EmbedPage } from '#pages';
import { findHall } from '#venue';
import type { Address } from '#visit';
import type { Ahead } from '../ahead';
import type { Exhibition } from '../load-data';
import type { Framed, Shell } from '../shell';
import type { PageProps } from '../view';
import { parseEmbedAddress } from './address';

/** What a frame shows while its hall is off. */
export interface Off {
  readonly view: 'poster' | 'list';
  /** The hall was taken away from the visitor, who comes back to the same place in it. */
  readonly away: boolean;
}

/** An embed page that has come alive. */
export interface LiveFrame extends Shell {
  readonly off: StoreApi<Off>;
  /** Frees what the hall takes; the visitor comes back to the same place. False when the hall was not on. */
  suspend(): boolean;
  /** Shows what there is as a list, without the hall. */
  list(): void;
  /** Leads back to where `suspend` found the visitor; nothing when they have left by themselves. */
  resume(): void;
}

/**
 * @param page the address of the page around, as far as it is known
 * @param ahead what the page has asked for already
 */
export async function startFramed(options: EmbedOptions, page: string, ahead: Ahead): Promise<LiveFrame> {
  // The static page is a poster, so that is what comes alive; what the address asks for follows.
  const off = createStore<Off>(() => ({ view: 'poster', away: false }));
  const framed: Framed = {
    settings: { ui: options.ui, sound: options.sound === 'on' },
    linkTarget: resolveLinks(options.links, page),
    gestures: gesturesOf(options),
    ...(options.motion === 'reduced' ? { motion: 'reduced' } : {}),
    address: (space) => parseEmbedAddress(location.pathname, location.search, space),
    page: (exhibition, address) => createPage(off, exhibition, address),
  };
  const { startShell } = await import('../shell');
  const shell = await startShell(ahead, framed);
  const { visit } = shell;

  visit.store.subscribe((now, before) => {
    const left = now.mode === 'page' && before.mode !== 'page';
    // Who leaves the hall has asked for the list.
    if (left && !off.getState().away) off.setState({ view: 'list' });
    if (now.mode !== 'page' && before.mode === 'page') off.setState({ away: false });
  });
  document.addEventListener('fullscreenchange', () => visit.commands.setGestures(gesturesOf(options)));

  return {
    ...shell,
    off,
    suspend() {
      if (visit.store.getState().mode === 'page') return false;
      const { mode: _, ...address } = visit.address();
      off.setState({ view: 'poster', away: true });
      visit.commands.leave();
      // Whoever enters next comes in where this address says.
      visit.follow(address);
      return true;
    },
    list() {
      visit.commands.leave();
      off.setState({ view: 'list', away: false });
    },
    resume() {
      if (off.getState().away) void shell.enter();
    },
  };
}

/** In full screen there is no page around that could want the fingers and the wheel. */
const gesturesOf = ({ gestures }: EmbedOptions): 'greedy' | 'cooperative' =>
  gestures === 'greedy' || (gestures === 'auto' && document.fullscreenElement) ? 'greedy' : 'cooperative';

/** The page of a frame: its poster, or the list. */
function createPage(off: StoreApi<Off>, { venue }: Exhibition, { hall }: Address) {
  const title = hall === undefined ? undefined : findHall(venue, hall)?.title;
  return function FramePage({ site, place, articles }: PageProps) {
    const { view, away } = useStore(off);
    const atHall = place.kind === 'home' ? title : undefined;
    return <EmbedPage site={site} place={place} hall={atHall} articles={articles} view={view} away={away} />;
  };
}
