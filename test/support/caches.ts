/** A store of answers as browsers have it, in memory: as much of it as the worker and what keeps the exhibition use. */
export function createCaches({ most = Number.POSITIVE_INFINITY } = {}): Pick<CacheStorage, 'open'> {
  const stores = new Map<string, Cache>();
  let bytes = 0;
  const createStore = (): Cache => {
    const entries = new Map<string, { readonly answer: Response; readonly body: ArrayBuffer }>();
    const urlOf = (request: RequestInfo | URL) =>
      request instanceof Request ? request.url : String(request);
    const store: Pick<Cache, 'put' | 'match' | 'delete' | 'keys'> = {
      async put(request, answer) {
        if (answer.status === 206) throw new TypeError('a piece');
        const body = await answer.arrayBuffer();
        if (bytes + body.byteLength > most) throw new DOMException('full', 'QuotaExceededError');
        bytes += body.byteLength;
        entries.delete(urlOf(request));
        entries.set(urlOf(request), { answer, body });
      },
      async match(request) {
        const found = entries.get(urlOf(request));
        return (
          found && new Response(found.body, { status: found.answer.status, headers: found.answer.headers })
        );
      },
      delete: async (request) => entries.delete(urlOf(request)),
      keys: async () => [...entries.keys()].map((url) => new Request(url)),
    };
    return store as Cache;
  };
  return {
    async open(name) {
      const store = stores.get(name) ?? createStore();
      stores.set(name, store);
      return store;
    },
  };
}
