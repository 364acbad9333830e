import type { Citation } from '#pages';
import { siteAddress } from '../base';
import { CITATION_FORMATS, isCitationFormat } from './citation-formats';
import { save } from './save';

/**
 * What the share sheet of a page (`src/pages/share`) does once it is opened. It works on the page as it stands, static or
 * alive, and tells what it does in the sheet's own words, which the sheet carries.
 */
export function prepareSheet(sheet: HTMLElement): void {
  fillGaps(sheet);
  // The property and not a listener: a sheet that is opened again has one all the same.
  sheet.onclick = ({ target }) => {
    const tool = target instanceof Element ? target.closest<HTMLElement>('[data-do]') : null;
    if (tool) act(sheet, tool);
  };
  const can = typeof navigator.share === 'function' ? 'copy send' : 'copy';
  document.documentElement.dataset['sharing'] = can;
}

/** Text that a static page could not know: where the site lives, and which day it is. */
function fillGaps(sheet: HTMLElement): void {
  const fill = (text: string) =>
    text.replaceAll('{site}', siteAddress()).replaceAll('{date}', new Date().toISOString().slice(0, 10));
  const texts = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const filled = fill(node.nodeValue ?? '');
    if (filled !== node.nodeValue) node.nodeValue = filled;
  }
  sheet.dataset['cite'] = fill(sheet.dataset['cite'] ?? '');
}

/** Does what one of the sheet's buttons says. */
function act(sheet: HTMLElement, tool: HTMLElement): void {
  const text = partOf(tool)?.querySelector<HTMLElement>('[data-text]');
  if (!text) return;
  switch (tool.dataset['do']) {
    case 'send':
      // Whoever closes the device's sheet has changed their mind, and nothing is wrong.
      void navigator.share({ title: sheet.dataset['share'] ?? '', url: wordsOf(text) }).catch(() => {});
      break;
    case 'copy':
      void copy(text).then((copied) =>
        tell(tool, (copied ? sheet.dataset['copied'] : sheet.dataset['refused']) ?? ''),
      );
      break;
    case 'qr':
      void toggleQr(tool, wordsOf(text)).catch(() => {});
      break;
    case 'cite':
      saveCitation(sheet, tool.dataset['format'] ?? '');
  }
}

/** The part of the sheet that a button belongs to: what is handed on, and what can be done with it. */
const partOf = (tool: HTMLElement) => tool.closest('[data-part]');

/** What of an element is shown, without what a style hides. */
const wordsOf = (element: HTMLElement): string => element.innerText.trim();

function tell(tool: HTMLElement, words: string): void {
  const told = partOf(tool)?.querySelector('[data-told]');
  if (!told) return;
  // The same words twice are told twice only when there was nothing in between.
  told.textContent = '';
  requestAnimationFrame(() => {
    told.textContent = words;
  });
}

/** A frame without leave to write to the clipboard may still copy what is selected; else it stays selected. */
async function copy(element: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(wordsOf(element));
    return true;
  } catch {
    getSelection()?.selectAllChildren(element);
    return document.execCommand('copy');
  }
}

async function toggleQr(tool: HTMLElement, address: string): Promise<void> {
  const place = partOf(tool)?.querySelector('[data-qr]');
  if (!place) return;
  const open = tool.getAttribute('aria-expanded') === 'true';
  if (open) place.replaceChildren();
  else {
    const { drawQr } = await import('./qr');
    const { title = '', save: words = '' } = tool.dataset;
    place.replaceChildren(...drawQr(address, title, (format) => words.replace('{format}', format)));
  }
  tool.setAttribute('aria-expanded', String(!open));
}

function saveCitation(sheet: HTMLElement, format: string): void {
  if (!isCitationFormat(format)) return;
  const citation = JSON.parse(sheet.dataset['cite'] ?? '') as Citation;
  const { ending, type, write } = CITATION_FORMATS[format];
  const text = write(citation, new Date().toISOString().slice(0, 10));
  save(`${citation.key}.${ending}`, new Blob([text], { type: `${type};charset=utf-8` }));
}
