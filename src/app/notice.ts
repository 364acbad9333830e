import { pageWords } from './page-words';

function notice(role: 'status' | 'alert'): HTMLElement {
  document.getElementById('notice')?.remove();
  const element = document.createElement('div');
  element.id = 'notice';
  element.setAttribute('role', role);
  document.body.append(element);
  return element;
}

/** Says that something is on its way. Gone with `hideNotice`. */
export function showLoading(): void {
  notice('status').textContent = pageWords().loading;
}

/** Says what went wrong and offers to try again. `details` are for a curator: one line each. */
export function showFailure(retry: () => void, details: readonly string[] = []): void {
  const element = notice('alert');
  const sentence = document.createElement('p');
  sentence.textContent = navigator.onLine ? pageWords().failed : pageWords().offline;
  element.append(sentence);
  if (details.length > 0) {
    const list = document.createElement('pre');
    list.textContent = details.join('\n');
    element.append(list);
  }
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = pageWords().again;
  button.addEventListener('click', retry);
  element.append(button);
}

export function hideNotice(): void {
  document.getElementById('notice')?.remove();
}
