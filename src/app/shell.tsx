import { type ComponentType, useEffect, useMemo, useState } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { useStore } from 'zustand';
import { directionOf, type LanguageTag, within } from '#kit';
import {
  type Articles,
  type FrameSettings,
  fetchHall,
  headOf,
  type KioskControls,
  loadArticle,
  loadMessages,
  type OpenedSearch,
  type PagesData,
} from '#pages';
import { forTallScreen } from '#venue';
import {
  type Address,
  type AddressSpace,
  createPageApi,
  createVisit,
  formatAddress,
  type Gestures,
  type LinkTarget,
  type Motion,
  NO_STATS,
  type PageApi,
  type Place,
  parseAddress,
  type Visit,
} from '#visit';
import type { Ahead } from './ahead';
import { readAskedCatalog } from './asked-catalog';
import {
  allowedOrigins,
  isUnknownAddress,
  partOfPage,
  siteBase,
  staticBase,
  textsOfPage,
  toldAddress,
  workOfPage,
} from './base';
import { beginAnew } from './begin-anew';
import { Boundary } from './boundary';
import { ownFiles, partAskedFor, SITE_FILES, searchFileOf } from './exhibition-files';
import { DataError, fetchText } from './fetch-data';
import { createFurtherLanguages, type FurtherLanguages } from './further-languages';
import { createHallControls, type HallControls } from './hall-controls';
import { connectHistory } from './history';
import { connectLinks } from './links';
import { type Exhibition, loadExhibition, parseInDoubt } from './load-data';
import { showFailure } from './notice';
import { isWithin, reachFurther } from './reach';
import { addressSpace, createSite } from './site';
import { usePageTop } from './use-page-top';
import { useShownPlace } from './use-shown-place';
import { type PageProps, View } from './view';

/** Milliseconds after which a kiosk whose page broke begins anew by itself. */
const NEXT_TRY = 20_000;

/** The page brought to life. */
export interface Shell {
  readonly api: PageApi;
  readonly visit: Visit;
  enter(): Promise<void>;
  /** Nobody sees the hall: it stands still until that ends. */
  pause(paused: boolean): void;
}

/** How the exhibition stands in a frame of another page. */
export interface Framed {
  readonly settings: FrameSettings;
  readonly linkTarget: LinkTarget;
  readonly gestures: Gestures;
  readonly motion?: Motion;
  /** What is shown while the hall is off. */
  page(exhibition: Exhibition, address: Address): ComponentType<PageProps>;
  /** What the address of the frame is about. */
  address(space: AddressSpace): Address | null;
}

/**
 * Loads the exhibition, makes the visit and takes over the static page. In a frame neither the address nor the browser's
 * history is touched: they are the page's around it.
 * @param ahead what the page has asked for already
 * @throws DataError
 */
export async function startShell(ahead: Ahead, framed?: Framed): Promise<Shell> {
  const base = siteBase();
  const query = new URLSearchParams(location.search);
  const asked = query.get('catalog');
  const other = asked ? readAskedCatalog(asked, base, allowedOrigins()) : null;
  if (asked && !other) {
    throw new DataError('A catalog is a JSON file of this site, or of one that it was built to show.', [
      `?catalog=${asked}`,
    ]);
  }
  const filesAt = other?.base ?? base;
  const written = partOfPage();
  const part = partAskedFor(query, written);
  const texts = asked ? undefined : textsOfPage();
  const files = {
    ...ownFiles(part, texts),
    ...(other ? { catalog: other.catalog, manifest: SITE_FILES.manifest, canLackManifest: true } : {}),
  };
  // What is asked for here comes beside the data. Whoever needs it asks again, and is told.
  if (ahead.isEntering() || query.get('mode') === 'hall') fetchHall().catch(() => {});
  // Most visits speak the language of the page, and begin where it is about.
  loadMessages(document.documentElement.lang).catch(() => {});
  const begins = workOfPage() !== undefined ? 'work' : location.pathname === base ? 'home' : undefined;
  if (begins) loadArticle(begins).catch(() => {});
  const read = (path: string) => fetchText(filesAt + path, { early: other ? undefined : ahead.take(path) });
  const exhibition = await loadExhibition(read, files, other?.foreign ? parseInDoubt : undefined);
  const { pages, venue } = exhibition;
  const languages = createFurtherLanguages(pages.catalog, texts, read);
  const space = addressSpace(base, pages);
  const told = framed ? framed.address(space) : parseAddress(location.pathname, location.search, space);
  const address = told ?? { place: { kind: 'home' } as const };
  const language = address.language ?? space.languages[0] ?? 'en';
  const visit = createVisit({
    data: {
      catalog: pages.catalog,
      venue: innerHeight > innerWidth ? forTallScreen(venue) : venue,
      plan: pages.plan,
      manifest: pages.manifest,
    },
    address: asked ? { ...address, catalog: asked } : address,
    language,
    motion: framed?.motion ?? (matchMedia('(prefers-reduced-motion: reduce)').matches ? 'reduced' : 'full'),
    ...(framed ? { gestures: framed.gestures } : {}),
  });
  for (const problem of exhibition.problems) visit.commands.report.problem(problem);

  const { kind } = visit.store.getState().place;
  const [messages, article] = await Promise.all([
    within(loadMessages(language)),
    within(loadArticle(kind)),
    languages.learn(language),
  ]);
  const hall = createHallControls(visit, ahead);
  const container = document.getElementById('app');
  if (!container) throw new DataError('This page has no place for the exhibition (#app).');
  const app = `Hemicycle ${__APP_VERSION__}`;
  const stats = () => hall.current()?.stats() ?? NO_STATS;
  const asksKiosk = query.get('kiosk') === '1';
  const kiosk = asksKiosk
    ? {
        app,
        base,
        stats,
        lower: () => hall.current()?.lower() ?? false,
        isWithin: (place: Place) => isWithin(pages, place, visit.store.getState().mode !== 'page'),
      }
    : null;
  const isList = pages.catalog.part !== undefined && pages.catalog.part.wing === undefined;
  const index =
    isList && part !== undefined ? new URL(base + searchFileOf(part), location.href).href : undefined;
  const openSearch = () =>
    within(import('./search/open-search').then((code) => code.openSearch({ catalog: pages.catalog, index })));
  const isWing = pages.catalog.part?.wing !== undefined && part !== undefined;
  const openFurther = (wanted: LanguageTag) =>
    within(import('./search/open-further').then((code) => code.openFurther(base, wanted)));
  const live = (
    <Live
      visit={visit}
      hall={hall}
      data={pages}
      languages={languages}
      first={messages}
      articles={{ [kind]: article }}
      base={base}
      files={other?.foreign ? filesAt : undefined}
      catalogPath={asked}
      framed={framed}
      page={framed?.page(exhibition, address)}
      kiosk={kiosk}
      openSearch={openSearch}
      openFurther={isWing ? openFurther : undefined}
    />
  );
  // What stands there was written for this exhibition and this place, unless the address asks for something else.
  if (asked || part !== written || isUnknownAddress()) createRoot(container).render(live);
  else hydrateRoot(container, live);

  // A kiosk keeps its address, so that it comes back as it was set up, and has nothing to go back to.
  if (!framed && !kiosk) connectHistory(visit, space);
  connectLinks(visit, space, (place, inHall) => isWithin(pages, place, inHall));
  const own = createPageApi(visit, {
    app,
    space,
    capabilities: ['hall', 'inspect', 'tour'],
    stats,
  });
  const api = reachFurther(own, { data: pages, space, language: () => visit.store.getState().language });
  const enter = async (): Promise<void> => {
    // In the list of all works nothing hangs: the way into the hall is through the first wing.
    if (isList) location.assign(formatAddress({ place: { kind: 'home' }, language, mode: 'hall' }, space));
    else await visit.commands.enter().catch(() => {});
  };
  return { api, visit, enter, pause: hall.pause };
}

interface LiveProps {
  readonly visit: Visit;
  readonly hall: HallControls;
  readonly data: PagesData;
  readonly languages: FurtherLanguages;
  readonly first: Readonly<Record<string, string>>;
  /** The article of the place where the visit begins. */
  readonly articles: Articles;
  readonly base: string;
  /** Where the exhibition's files lie, when that is elsewhere. */
  readonly files: string | undefined;
  readonly catalogPath: string | null;
  readonly framed: Framed | undefined;
  readonly page: ComponentType<PageProps> | undefined;
  readonly kiosk: KioskControls | null;
  readonly openSearch: () => Promise<OpenedSearch>;
  readonly openFurther: ((language: LanguageTag) => Promise<OpenedSearch>) | undefined;
}

/** The page and the hall of one visit. Its first rendering is the static page to the letter; then it comes alive. */
function Live(props: LiveProps) {
  const { visit, hall, data, languages, first, articles: firstArticles, base, files } = props;
  const { catalogPath, framed, page, kiosk, openSearch, openFurther } = props;
  const open = useStore(visit.store, (state) => state.place);
  const inHall = useStore(visit.store, (state) => state.mode !== 'page');
  const language = useStore(visit.store, (state) => state.language);
  const [alive, setAlive] = useState(false);
  const [spoken, setSpoken] = useState({ language, messages: first });
  const { place, articles } = useShownPlace(open, firstArticles, !inHall, spoken.messages['notice.missed']);

  usePageTop(place, inHall);
  useEffect(() => setAlive(true), []);
  useEffect(() => {
    if (language === spoken.language) return;
    let late = false;
    Promise.all([within(loadMessages(language)), languages.learn(language)])
      .then(([messages]) => {
        if (!late) setSpoken({ language, messages });
      })
      .catch(() => visit.commands.setLanguage(spoken.language));
    return () => {
      late = true;
    };
  }, [language, languages, spoken.language, visit]);

  const site = useMemo(
    () =>
      createSite({
        base: alive ? base : staticBase(),
        files,
        absolute: toldAddress(),
        data,
        ...spoken,
        visit: alive ? visit : null,
        kiosk: alive && kiosk !== null,
        openSearch,
        openFurther,
        ...(catalogPath ? { catalogPath } : {}),
        ...(framed ? { frame: framed.settings, linkTarget: framed.linkTarget } : {}),
      }),
    [alive, base, files, data, spoken, visit, catalogPath, framed, kiosk, openSearch, openFurther],
  );
  useEffect(() => hall.setSite(site), [hall, site]);

  useEffect(() => {
    if (!alive) return;
    document.title = headOf(data, place, spoken.language, spoken.messages).title;
    document.documentElement.lang = spoken.language;
    document.documentElement.dir = directionOf(spoken.language);
  }, [alive, data, place, spoken]);
  useEffect(() => {
    document.documentElement.classList.toggle('in-hall', inHall);
  }, [inHall]);

  const tellBroken = (error: unknown): void => {
    // Where the visitor wanted to be.
    const address = location.href;
    visit.commands.leave();
    const tell = (): void =>
      showFailure(() => void beginAnew(address).then(tell), { details: [String(error)] });
    tell();
  };
  return (
    <Boundary
      onError={(error) => {
        tellBroken(error);
        // Nobody looks after a kiosk. One try after the other: each ends with what it has begun.
        const again = (): void => void beginAnew().then(() => setTimeout(again, NEXT_TRY));
        if (kiosk) setTimeout(again, NEXT_TRY);
      }}
    >
      <View
        site={site}
        place={place}
        articles={articles}
        inHall={alive && inHall}
        stage={hall}
        onBroken={tellBroken}
        {...(page ? { page } : {})}
        kiosk={alive ? kiosk : null}
      />
    </Boundary>
  );
}
