import { siteBase } from '../../base';
import { fetchJson } from '../../fetch-data';
import { OFFLINE_FOLDER } from '../plan';
import { storeNames } from '../stores';
import { buildDialog } from './build-dialog';
import { readKeepList } from './keep-list';
import { createKeeper } from './keeper';
import { runDialog } from './run-dialog';
import type { KeepWords } from './words';

const ID = 'keep';

/** Opens what keeps the exhibition on the device; while it is at work it goes on without being shown. */
export async function openKeep(button: HTMLElement): Promise<void> {
  const there = document.getElementById(ID);
  if (there instanceof HTMLDialogElement) return there.showModal();
  const words = JSON.parse(button.dataset['keep'] ?? '{}') as KeepWords;
  const parts = buildDialog(words);
  parts.dialog.id = ID;
  document.body.append(parts.dialog);
  parts.dialog.showModal();
  const scope = new URL(siteBase(), location.href).href;
  const names = storeNames(scope);
  const language = document.documentElement.lang;
  const list = await fetchJson(`${siteBase()}${OFFLINE_FOLDER}${language}.json`).then(
    readKeepList,
    () => null,
  );
  await runDialog(parts, {
    words,
    language,
    list,
    keeper: createKeeper({
      scope,
      store: await caches.open(names.kept),
      fetch: (url, init) => fetch(url, init),
      now: () => Date.now(),
    }),
    estimate: () => navigator.storage.estimate().catch(() => ({})),
    persist: () => navigator.storage.persist?.().catch(() => false),
    async forget() {
      await Promise.all([caches.delete(names.kept), caches.delete(names.seen)]);
    },
  });
}
