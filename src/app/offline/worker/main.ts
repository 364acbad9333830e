import { createAnswers } from './answer';
import { install } from './install';
import { kindOf } from './kind-of';
import type { WorkerScope } from './scope';
import { isOfBuild, keepSeen, readSeen } from './seen';
import { createShelf } from './shelf';
import { tidy } from './tidy';

/**
 * The worker of a site: pages and what they show come from the network and, without one, from what was kept. It never
 * takes over while pages of an earlier build are open: a running visit keeps the worker and the files that it began with.
 */
declare const self: WorkerScope;

const plan = self.hemicycle;
const { scope } = self.registration;
const named = new Set(plan.named);
const shelf = createShelf({
  scope,
  caches: self.caches,
  estimate: self.navigator.storage ? () => self.navigator.storage.estimate() : undefined,
  now: () => Date.now(),
});
const answers = createAnswers({ scope, plan, shelf, ask: (request) => fetch(request as Request) });

/** Whether the visitor's data are to be spared; where the browser does not tell, they are not. */
const isSparing = (): boolean => {
  const { saveData = false, effectiveType = '4g' } = self.navigator.connection ?? {};
  return saveData || effectiveType !== '4g';
};

self.addEventListener('install', (event) => {
  event.waitUntil(
    install({
      scope,
      plan,
      shelf,
      fetch: (url) => fetch(url, { credentials: 'same-origin' }),
      sparing: isSparing(),
    }),
  );
});

self.addEventListener('activate', (event) => {
  const { navigationPreload } = self.registration;
  // The first of all workers takes the page that called it; any later one comes when no page is open.
  event.waitUntil(Promise.all([navigationPreload?.enable(), self.clients.claim()]));
});

self.addEventListener('fetch', (event) => {
  const kind = kindOf(event.request, scope);
  if (!kind) return;
  event.respondWith(
    answers.answer(event.request, kind, (work) => event.waitUntil(work), event.preloadResponse),
  );
});

self.addEventListener('message', (event) => {
  const message = readSeen(event.data);
  if (!message) return;
  const work = async (): Promise<void> => {
    await keepSeen(message, { scope, plan, shelf, fetch: (url) => fetch(url, { cache: 'force-cache' }) });
    const open = await self.clients.matchAll({ type: 'window' });
    if (open.length > 1 || isSparing() || !isOfBuild(message, scope, named)) return;
    await tidy({ scope, plan, shelf, fetch: (url) => fetch(url, { cache: 'no-cache' }) });
  };
  event.waitUntil(work());
});
