/**
 * The piece of a whole answer that a `Range` asks for, as a server would send it: 206, or 416 for a piece that is not
 * there. What is no single range of bytes is answered with the whole, as HTTP allows.
 */
export async function sliceOf(whole: Response, range: string): Promise<Response> {
  const asked = /^bytes=(\d*)-(\d*)$/.exec(range.trim());
  const [, first = '', last = ''] = asked ?? [];
  if (!asked || (first === '' && last === '')) return whole;
  const body = await whole.blob();
  const { size } = body;
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  const headers = new Headers(whole.headers);
  // It is stored unpacked, so that these told of something else.
  for (const name of ['content-encoding', 'content-length']) headers.delete(name);
  headers.set('accept-ranges', 'bytes');
  if (start > end || start >= size) {
    headers.set('content-range', `bytes */${size}`);
    return new Response(null, { status: 416, headers });
  }
  headers.set('content-range', `bytes ${start}-${end}/${size}`);
  headers.set('content-length', String(end - start + 1));
  return new Response(body.slice(start, end + 1, body.type), { status: 206, headers });
}
