import { type OfflinePlan, spokenAt } from '../plan';
import { type Asked, type Kind, keyOf, pathOf } from './kind-of';
import type { Shelf } from './shelf';
import { sliceOf } from './slice';

/** Milliseconds after which a kept page, or anything else that is kept, is shown while the network is still awaited. */
const PATIENCE = { page: 4000, other: 8000 } as const;

interface AnswerParts {
  readonly scope: string;
  readonly plan: OfflinePlan;
  readonly shelf: Shelf;
  /** Asks the network. */
  readonly ask: (request: Asked) => Promise<Response>;
  readonly patience?: { readonly page: number; readonly other: number };
}

/** What lasts longer than the answer, such as storing it. */
export type Later = (work: Promise<unknown>) => void;

/** How requests of a site's pages are answered, with and without a network. */
export interface Answers {
  /**
   * @param early the answer that the browser has already asked for, for pages
   * @throws when there is no network and nothing is kept, as the network itself does
   */
  answer(request: Asked, kind: Kind, later: Later, early?: Promise<Response | undefined>): Promise<Response>;
}

export function createAnswers({ scope, plan, shelf, ask, patience = PATIENCE }: AnswerParts): Answers {
  const asked = async (request: Asked, kind: Kind, later: Later, early?: Promise<Response | undefined>) => {
    const answer = (await early) ?? (await ask(request));
    const copy = answer.ok && kind !== 'range' ? answer.clone() : null;
    if (copy) later(shelf.put(keyOf(request.url, scope, kind), kind, copy));
    return answer;
  };

  /** Files that never change come from the shelf, whatever the server has by now. */
  const named = async (request: Asked, later: Later): Promise<Response> =>
    (await shelf.find(keyOf(request.url, scope, 'named'), 'named')) ?? asked(request, 'named', later);

  /** All else comes from the network, and from the shelf when that is gone, broken or too slow. */
  const fresh = async (
    request: Asked,
    kind: 'page' | 'other',
    later: Later,
    early?: Promise<Response | undefined>,
  ): Promise<Response> => {
    const key = keyOf(request.url, scope, kind);
    const network = asked(request, kind, later, early);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const slow = new Promise<void>((done) => {
      timer = setTimeout(done, patience[kind]);
    })
      .then(() => shelf.find(key, kind))
      .then((kept) => kept ?? network);
    // Whichever of them is not waited for may still fail.
    slow.catch(() => {});
    try {
      const answer = await Promise.race([network, slow]);
      return answer.status < 500 ? answer : ((await shelf.find(key, kind)) ?? answer);
    } catch (error) {
      const kept = await shelf.find(key, kind);
      if (kept) return kept;
      if (kind === 'page') return notKept(request);
      throw error;
    } finally {
      clearTimeout(timer);
    }
  };

  /** A piece of what is kept whole is cut from it; nobody stores pieces. */
  const piece = async (request: Asked, later: Later): Promise<Response> => {
    try {
      return await asked(request, 'range', later);
    } catch (error) {
      const path = pathOf(request.url, scope);
      const kind = path.startsWith('assets/') ? 'named' : 'other';
      const whole = await shelf.find(keyOf(request.url, scope, kind), kind);
      if (!whole) throw error;
      return sliceOf(whole, request.headers.get('range') ?? '');
    }
  };

  /** The page that says so, in the language of the address. */
  const notKept = async ({ url }: Asked): Promise<Response> => {
    const path = pathOf(url, scope);
    // `/works/x` is `/works/x/`, as the server would say.
    const page = path === '' || path.endsWith('/') ? undefined : await shelf.find(`${scope}${path}/`, 'page');
    if (page) return Response.redirect(`${scope}${path}/`, 302);
    const stored = await shelf.find(scope + (spokenAt(plan, path)?.file ?? ''), 'named');
    if (!stored) return Response.error();
    // It lies one folder deep and is shown at any depth.
    const text = (await stored.text()).replaceAll('="../', `="${new URL(scope).pathname}`);
    return new Response(text, {
      status: 503,
      headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
    });
  };

  return {
    answer(request, kind, later, early) {
      if (kind === 'named') return named(request, later);
      return kind === 'range' ? piece(request, later) : fresh(request, kind, later, early);
    },
  };
}
