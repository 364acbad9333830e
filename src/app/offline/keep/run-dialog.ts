import type { KeepDialog } from './build-dialog';
import {
  bytesKept,
  bytesOf,
  filesOf,
  type KeepList,
  type KeepPart,
  type KeepRecord,
  missingOf,
  PARTS,
} from './keep-list';
import type { Keeper } from './keeper';
import { dayIn, fill, type KeepWords, sizeIn } from './words';

interface DialogParts {
  readonly words: KeepWords;
  readonly language: string;
  /** What there is to keep; null when it cannot be told. */
  readonly list: KeepList | null;
  readonly keeper: Keeper;
  readonly estimate: () => Promise<StorageEstimate>;
  /** Asks the browser not to take it away by itself. */
  readonly persist: () => unknown;
  /** Takes away everything that is kept, whoever kept it. */
  readonly forget: () => Promise<void>;
}

/** Makes the dialog work: says what is kept and what more would take, fetches it, stops, takes it away. */
export async function runDialog(shown: KeepDialog, parts: DialogParts): Promise<void> {
  const { words, language, list, keeper, estimate, persist, forget } = parts;
  const { boxes, now, told, bar, start, stop, remove } = shown;
  const size = (bytes: number) => sizeIn(words, bytes);
  const tell = (word: string, values: Readonly<Record<string, string>> = {}) => {
    told.textContent = fill(words[word], values);
  };
  let running: AbortController | null = null;
  let record: KeepRecord | null = null;

  const chosen = (): readonly KeepPart[] => PARTS.filter((part) => boxes[part].input.checked);
  const missing = () => (list ? missingOf(filesOf(list, chosen()), record) : []);
  const freeNow = async (): Promise<number | null> => {
    const { quota, usage = 0 } = await estimate();
    return quota === undefined ? null : Math.max(0, quota - usage);
  };

  /** What is kept, whatever is going on. */
  const sayNow = (): void => {
    const kept = { size: size(bytesKept(record)) };
    if (!record) now.textContent = words['nothing'] ?? '';
    else if (record.since === null) now.textContent = fill(words['partly'], kept);
    else now.textContent = fill(words['kept'], { ...kept, date: dayIn(words, record.since) });
  };
  /** What the choice would take. */
  const sayWish = async (): Promise<void> => {
    const bytes = bytesOf(missing());
    const free = await freeNow();
    const hasRoom = free === null || bytes < free;
    // Less than is kept is a wish as well.
    const same = record !== null && record.parts.join() === chosen().join();
    start.disabled = !hasRoom || (bytes === 0 && same && record?.since !== null);
    if (!hasRoom) return tell('tooSmall', { size: size(bytes), free: size(free) });
    if (bytes === 0) return tell('');
    tell(record?.since ? 'older' : 'fetch', { size: size(bytes) });
    if (free !== null) told.append(' ', fill(words['free'], { free: size(free) }));
  };
  const show = (): void => {
    const busy = running !== null;
    sayNow();
    bar.hidden = stop.hidden = !busy;
    start.hidden = busy || !list;
    remove.hidden = busy;
    for (const part of PARTS) boxes[part].input.disabled = busy || part === 'pages';
    const word = record === null ? 'start' : record.since === null ? 'goOn' : 'renew';
    start.textContent = words[word] ?? '';
  };

  start.addEventListener('click', async () => {
    if (!list) return;
    running = new AbortController();
    const { signal } = running;
    await persist();
    show();
    stop.focus();
    const outcome = await keeper.keep({
      list,
      language,
      parts: chosen(),
      signal,
      progress(done, all) {
        bar.value = all === 0 ? 1 : done / all;
        tell('progress', { done: size(done), all: size(all) });
      },
    });
    running = null;
    record = await keeper.record();
    show();
    if (outcome.kind === 'stopped') {
      start.disabled = false;
      tell(outcome.why);
    } else await sayWish();
    (start.disabled ? remove : start).focus();
  });
  stop.addEventListener('click', () => running?.abort());
  remove.addEventListener('click', async () => {
    await forget();
    record = null;
    show();
    await sayWish();
    tell('removed');
    start.focus();
  });
  for (const part of PARTS) {
    boxes[part].input.addEventListener('change', () => void sayWish());
    if (list) boxes[part].size.textContent = size(bytesOf(list.parts[part]));
  }

  record = await keeper.record();
  if (record)
    for (const part of PARTS) boxes[part].input.checked = part === 'pages' || record.parts.includes(part);
  show();
  if (list) await sayWish();
  else tell('noList');
}
