/** A field that a keyboard on the screen writes into. */
export type Field = HTMLInputElement;

/** Whether an element takes letters. */
export const isField = (target: EventTarget | null): target is Field =>
  target instanceof HTMLInputElement && /^(search|text)$/.test(target.type) && !target.readOnly;

/** Types into a field where its cursor is, as a real keyboard would. */
export function type(field: Field, text: string): void {
  const { value, selectionStart, selectionEnd, maxLength } = field;
  const from = selectionStart ?? value.length;
  const to = selectionEnd ?? from;
  if (maxLength >= 0 && value.length - (to - from) + text.length > maxLength) return;
  field.setRangeText(text, from, to, 'end');
  tell(field, 'insertText', text);
}

/** Takes away what is selected, or the letter before the cursor. */
export function erase(field: Field): void {
  const { value, selectionStart, selectionEnd } = field;
  const to = selectionEnd ?? value.length;
  let from = selectionStart ?? to;
  // A letter with a sign of its own goes whole.
  if (from === to) from -= [...value.slice(0, to)].at(-1)?.length ?? 0;
  if (from === to) return;
  field.setRangeText('', from, to, 'end');
  tell(field, 'deleteContentBackward', null);
}

/** Sends what was typed on its way, as Enter would. */
export function submit(field: Field): void {
  field.form?.requestSubmit();
}

function tell(field: Field, inputType: string, data: string | null): void {
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType, data }));
}
