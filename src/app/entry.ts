import './layers.css';
import { within } from '#kit';
import type { PageApi } from '#visit';
import { createAhead } from './ahead';
import { isUnknownAddress, workOfPage } from './base';
import { connectFolds } from './close-folds';
import { coverPage } from './cover-page';
import { connectReturn } from './grid/return-to-card';
import { connectCardKeys } from './grid/walk-cards';
import { fetchHallCode, watchIntent } from './hall-code';
import { createLife } from './life';
import { offerLanguage } from './offer-language';
import { beginOffline } from './offline/begin';
import { connectPrinting } from './printing';
import { awaitSheets } from './sharing/await-sheets';
import { speakAddress } from './speak-address';

declare global {
  interface Window {
    /** The page API, protocol 1. It is there from the start; asking it something loads the shell. */
    hemicycle: PageApi;
  }
}

/**
 * The script that a page loads by itself: it waits until the visitor wants more than the page. Searching, filtering or
 * entering loads the shell, which brings the same page to life.
 */
const ahead = createAhead();
const life = createLife(
  () => {
    ahead.ask();
    return within(import('./shell')).then(({ startShell }) => startShell(ahead));
  },
  ({ work }) => expectHall(work),
);

/** Asks for what it takes to show the hall, or the work that the visitor comes for. */
function expectHall(work = workOfPage()): void {
  if (work !== undefined) ahead.askWork(work);
  fetchHallCode(work !== undefined);
  // Once all is asked for: this takes a moment.
  ahead.enter();
}

window.hemicycle = life.api;

if (isUnknownAddress()) void speakAddress().then(offerLanguage);
else offerLanguage();

document.addEventListener('click', (event) => {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey)
    return;
  const link =
    event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('[data-enter]') : null;
  if (!link || life.begun()) return;
  event.preventDefault();
  void life.bring((shell) => shell.enter(), link.href);
  expectHall();
});

// Nothing comes alive by that; what is needed for it is on its way when it is asked for.
watchIntent(() => {
  // The exhibition of a page that is alive is there, and its address may be another place's by now.
  if (!life.begun()) ahead.ask();
  import('./shell').catch(() => {});
  fetchHallCode(workOfPage() !== undefined);
});

document.addEventListener('focusin', (event) => {
  if (life.begun() || !(event.target instanceof Element)) return;
  // The page for an address that is none has a form too; it leads to the catalogue without any script.
  if (!event.target.closest('form') || isUnknownAddress()) return;
  void life.bring();
});

awaitSheets();
connectFolds();
connectPrinting();

beginOffline();
connectCardKeys();
connectReturn();

/** An address may ask for the hall, for another catalog or for a search: then the visitor has already said so. */
const query = new URLSearchParams(location.search);
if (query.get('mode') === 'hall' || query.get('kiosk') === '1') {
  // The page of a work shows what it is about until that can be turned.
  const uncover = workOfPage() === undefined ? coverPage() : () => {};
  void life.bring((shell) => shell.enter()).finally(uncover);
  expectHall();
} else if (asksToFind()) {
  // What is found replaces what stands there, which is not shown as if it were the answer.
  document.documentElement.classList.add('finding');
  void life.bring();
} else if (query.has('catalog')) void life.bring();

/** Whether the address has a wish that a form of this page knows. */
function asksToFind(): boolean {
  const form = document.querySelector<HTMLFormElement>('form[data-live]');
  return form !== null && [...new FormData(form).keys()].some((name) => query.get(name));
}
