import './keep.css';
import { type KeepPart, PARTS } from './keep-list';
import type { KeepWords } from './words';

/** The dialog's parts that change. */
export interface KeepDialog {
  readonly dialog: HTMLDialogElement;
  readonly boxes: Readonly<
    Record<KeepPart, { readonly input: HTMLInputElement; readonly size: HTMLElement }>
  >;
  /** What is kept now. */
  readonly now: HTMLElement;
  /** What would be fetched, and what became of it. */
  readonly told: HTMLElement;
  readonly bar: HTMLProgressElement;
  readonly start: HTMLButtonElement;
  readonly stop: HTMLButtonElement;
  readonly remove: HTMLButtonElement;
}

function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  fields: Partial<HTMLElementTagNameMap[Tag]> = {},
  ...children: readonly Node[]
): HTMLElementTagNameMap[Tag] {
  const element = Object.assign(document.createElement(tag), fields);
  element.append(...children);
  return element;
}

/** Builds the dialog in the words of the page. Nothing in it works yet but closing it. */
export function buildDialog(words: KeepWords): KeepDialog {
  const say = (word: string) => words[word] ?? '';
  const button = (word: string) => make('button', { type: 'button', textContent: say(word), hidden: true });
  const box = (part: KeepPart) => {
    const input = make('input', { type: 'checkbox', checked: part !== 'close', disabled: part === 'pages' });
    const size = make('span');
    const label = make('label', {}, input, make('span', { textContent: say(part) }), size);
    return { input, size, label };
  };
  const all = PARTS.map((part) => [part, box(part)] as const);
  const boxes = Object.fromEntries(all) as Record<KeepPart, ReturnType<typeof box>>;
  const heading = make('h2', { id: 'keep-heading', textContent: say('heading') });
  const now = make('p');
  const told = make('p');
  told.setAttribute('role', 'status');
  const bar = make('progress', { hidden: true, max: 1, value: 0 });
  bar.setAttribute('aria-labelledby', heading.id);
  const [start, stop, remove] = [button('start'), button('stop'), button('remove')];
  start.className = 'strong';
  const leave = make('button', { type: 'button', textContent: say('leave') });
  const dialog = make(
    'dialog',
    {},
    heading,
    make('p', { textContent: say('explain') }),
    now,
    make('fieldset', {}, make('legend', { textContent: say('what') }), ...all.map(([, { label }]) => label)),
    bar,
    told,
    make('div', {}, start, stop, remove, leave),
  );
  dialog.setAttribute('aria-labelledby', heading.id);
  leave.addEventListener('click', () => dialog.close());
  return { dialog, boxes, now, told, bar, start, stop, remove };
}
