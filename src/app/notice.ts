import { pageWords } from './page-words';

/** Puts a new notice in the place of the one before. @returns whether whoever works by keyboard was in that */
function notice(role: 'status' | 'alert'): { readonly element: HTMLElement; readonly wasIn: boolean } {
  const before = document.getElementById('notice');
  const wasIn = before?.contains(document.activeElement) ?? false;
  before?.remove();
  const element = document.createElement('div');
  element.id = 'notice';
  element.tabIndex = -1;
  element.setAttribute('role', role);
  document.body.append(element);
  return { element, wasIn };
}

/** Says that something is on its way. Gone with `hideNotice`. */
export function showLoading(): void {
  const { element, wasIn } = notice('status');
  element.textContent = pageWords().loading;
  if (wasIn) element.focus();
}

interface FailureOptions {
  /** Lines for a curator. */
  readonly details?: readonly string[];
  /** What is said when it is not the hall that did not come. */
  readonly sentence?: string | undefined;
}

/**
 * Says what went wrong and offers to try again, which is answered at once: something is on its way.
 * @param retry says how it ends: by what it shows, by `hideNotice`, or by a failure once more
 */
export function showFailure(
  retry: () => void,
  {
    details = [],
    sentence: told = navigator.onLine ? pageWords().failed : pageWords().offline,
  }: FailureOptions = {},
): void {
  const { element, wasIn } = notice('alert');
  const sentence = document.createElement('p');
  sentence.textContent = told;
  element.append(sentence);
  if (details.length > 0) {
    const list = document.createElement('pre');
    list.textContent = details.join('\n');
    element.append(list);
  }
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = pageWords().again;
  button.addEventListener('click', () => {
    showLoading();
    retry();
  });
  element.append(button);
  if (wasIn) button.focus();
}

export function hideNotice(): void {
  document.getElementById('notice')?.remove();
}
