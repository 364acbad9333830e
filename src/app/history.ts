import {
  type AddressSpace,
  formatAddress,
  isGuided,
  parseAddress,
  samePlace,
  type Visit,
  type VisitState,
} from '#visit';

/** The pose goes into the address when it has rested this long, milliseconds. */
const REST = 700;

/** Whether the place is the same and only how it is seen has changed: no step that back would undo. */
const refined = (now: VisitState, before: VisitState): boolean =>
  now.language !== before.language ||
  now.hour !== before.hour ||
  retyped(now.find, before.find) ||
  (now.inspection.beside !== before.inspection.beside && samePlace(now.place, before.place));

/** Whether of a search only its words have changed: each letter would be a step else. What is chosen is one. */
function retyped(now: string, before: string): boolean {
  const [after, earlier] = [now, before].map((find) => {
    const query = new URLSearchParams(find);
    query.delete('q');
    return query.toString();
  });
  return now !== before && after === earlier;
}

/**
 * Keeps the address bar and the visit in agreement: what the visitor opens is pushed, where they stand, in which light
 * and what they look for replaces, back and forward are followed. Returns what ends it.
 */
export function connectHistory(visit: Visit, space: AddressSpace): () => void {
  const { store } = visit;
  let following = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** The address without the pose, which never makes an entry of its own. */
  const stable = () => {
    const { view: _, ...address } = visit.address();
    return formatAddress(address, space);
  };
  let current = stable();

  const rest = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const address = formatAddress(visit.address(), space);
      if (visit.address().view && address !== location.pathname + location.search) {
        history.replaceState(history.state, '', address);
      }
    }, REST);
  };

  const stopWatching = store.subscribe((now, before) => {
    const next = stable();
    const inspecting = now.mode === 'inspect';
    // The address of a work is of the work in hand. A tour's is not: there, taking one in hand is a step of its own.
    if (!following && isGuided(now) && inspecting !== (before.mode === 'inspect')) {
      if (inspecting) history.pushState({ inspect: true }, '', next);
      else if (history.state?.inspect && next === current) history.back();
    }
    if (next !== current) {
      if (!following) {
        const note =
          now.note !== before.note && samePlace(now.place, before.place) && now.tour === before.tour;
        if (note) writeNote(now, before, next);
        else if (refined(now, before)) history.replaceState(history.state, '', next);
        // Who leaves the hall is back on a page, and a further step back does not lead into the hall again.
        else if (before.mode !== 'page' && now.mode === 'page') history.replaceState(null, '', next);
        else history.pushState(samePlace(now.place, before.place) ? null : { fresh: true }, '', next);
      }
      current = next;
    }
    if (now.mode === 'walk') rest();
  });

  const onPopState = () => {
    const address = parseAddress(location.pathname, location.search, space);
    if (!address) return location.reload();
    following = true;
    visit.follow(address);
    following = false;
    current = stable();
    // The light is the visitor's own, whatever it was when the entry was made.
    const { hour } = visit.address();
    if (hour !== address.hour) {
      const { hour: _, ...entry } = address;
      history.replaceState(history.state, '', formatAddress({ ...entry, ...(hour ? { hour } : {}) }, space));
    }
  };
  const onRest = () => {
    if (store.getState().mode === 'walk') rest();
  };
  addEventListener('popstate', onPopState);
  for (const type of ['keyup', 'pointerup']) addEventListener(type, onRest, { passive: true });

  return () => {
    clearTimeout(timer);
    stopWatching();
    removeEventListener('popstate', onPopState);
    for (const type of ['keyup', 'pointerup']) removeEventListener(type, onRest);
  };
}

/**
 * The first note of a work is a step that back takes back; further notes take its place, and so does the work itself
 * when the note is closed, so that nobody has to go back through all that they read.
 */
function writeNote(now: VisitState, before: VisitState, address: string): void {
  // Who has changed the language meanwhile would be led back into the other one.
  const pushed = history.state?.note === now.language;
  if (now.note !== null && before.note === null) history.pushState({ note: now.language }, '', address);
  else if (now.note === null && now.mode === 'inspect' && pushed) history.back();
  else history.replaceState(history.state, '', address);
}
