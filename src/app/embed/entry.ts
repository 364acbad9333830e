import '../layers.css';
import { createFrame, type EventName, type Frame, parseOptions, resolveLinks } from '#embed';
import { within } from '#kit';
import { isSomethingOpen, type PageApi, type Place, shareAddress } from '#visit';
import { createAhead } from '../ahead';
import { workOfPage } from '../base';
import { fetchHallCode } from '../hall-code';
import { createLife } from '../life';
import { awaitSheets } from '../sharing/await-sheets';
import { createAttention } from './attention';
import { createBackend } from './backend';
import type { LiveFrame } from './framed';
import { giveBackOnEscape, keepFocusPolite, leadOutside } from './manners';
import { connectNeighbours } from './neighbours';
import { ownAddress, placeOfPage } from './own-address';
import { watchHeight } from './size';
import { wearTheme } from './theme';

declare global {
  interface Window {
    hemicycle: PageApi;
  }
}

/**
 * The script of an embed page: a poster that waits to be entered, speaks with the page around it when that wants to, and
 * loads everything else later.
 */
const asked = parseOptions(location.search);
const inFrame = window.parent !== window;
// Where there is no page around, links lead nowhere but to this site.
const options = inFrame ? asked : { ...asked, links: 'self' as const };
let pageAround = document.referrer;
let live: LiveFrame | null = null;
let frame: Frame | null = null;

const tell = (event: EventName, detail: unknown) => frame?.tell(event, detail);
const view = () => {
  if (!live) return 'poster';
  return live.visit.store.getState().mode === 'page' ? live.off.getState().view : 'hall';
};
const tellSize = () =>
  tell('size', { view: view(), height: document.getElementById('app')?.offsetHeight ?? 0 });
const linkTo = (place: Place) =>
  shareAddress({
    place,
    language: document.documentElement.lang,
    own: ownAddress(place),
    target: resolveLinks(options.links, pageAround),
  });

const ahead = createAhead();
/** Asks for what it takes to show the hall, or the work that the visitor comes for. */
function expectHall(work = workOfPage()): void {
  if (work !== undefined) ahead.askWork(work);
  fetchHallCode(work !== undefined);
  // Once all is asked for: this takes a moment.
  ahead.enter();
}

const start = async (): Promise<LiveFrame> => {
  ahead.ask();
  // Both are wanted, the one by the other: they come together.
  const [{ startFramed }] = await within(Promise.all([import('./framed'), import('../shell')]));
  const alive = await startFramed(options, pageAround, ahead);
  live = alive;
  backend.alive(alive);
  alive.off.subscribe(tellSize);
  alive.visit.store.subscribe((now, before) => {
    if (now.mode === before.mode) return;
    if (before.mode === 'page') neighbours.entered();
    tellSize();
  });
  return alive;
};
const life = createLife(start, ({ work }) => expectHall(work));
window.hemicycle = life.api;

const backend = createBackend({
  life,
  view,
  tell,
  linkTo,
  tellSize,
  connected(page) {
    if (page) pageAround = page;
    markLink();
  },
});
const neighbours = connectNeighbours(() => live?.suspend());

/** The poster's link leads to the museum's own page where there is one. */
function markLink(): void {
  const link = document.querySelector<HTMLAnchorElement>('a[data-out]');
  if (link && !live) link.href = linkTo(placeOfPage());
}

function begin(): void {
  wearTheme(options);
  keepFocusPolite();
  awaitSheets();
  markLink();
  leadOutside((href) => tell('link', { href }));
  giveBackOnEscape(
    () => live !== null && isSomethingOpen(live.visit.store.getState()),
    () => tell('release', null),
  );
  watchHeight(tellSize);

  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey)
      return;
    const link = event.target instanceof Element ? event.target.closest('[data-enter]') : null;
    if (!link || live) return;
    event.preventDefault();
    void life.bring((shell) => shell.enter());
    expectHall();
  });

  const attention = createAttention({
    pause: (paused) => live?.pause(paused),
    suspend: () => live?.suspend() ?? false,
    resume: () => live?.resume(),
  });
  let begun = options.start === 'poster';
  new IntersectionObserver((seen) => {
    const visible = seen.some(({ isIntersecting }) => isIntersecting);
    attention.seen(visible);
    if (!visible || begun) return;
    // What the museum asks for begins when it can be seen.
    begun = true;
    void life.bring((shell) => (options.start === 'hall' ? shell.enter() : shell.list()));
    if (options.start === 'hall') expectHall();
  }).observe(document.documentElement);

  if (!inFrame) return;
  frame = createFrame({ window, backend, host: options.host, now: () => performance.now() });
}

/** The page in the language that the museum asks for, where there is one. */
function otherLanguage(): string | null {
  if (options.language === undefined || options.language === document.documentElement.lang) return null;
  const page = document.querySelector<HTMLLinkElement>(`link[hreflang="${options.language}"]`);
  return page && page.href !== location.href.replace(/[?#].*/, '') ? page.href : null;
}

const other = otherLanguage();
if (other) location.replace(other + location.search + location.hash);
else begin();
