/** What the page's own script has to say when what it needs does not come; the shell has its own, larger words. */
const SENTENCES = {
  en: {
    offline: 'There is no connection. This page is complete as it is; the hall needs the network.',
    failed: 'The hall could not be loaded. This page is complete as it is.',
    again: 'Try again',
    loading: 'Loading …',
  },
  fr: {
    offline: 'Pas de connexion. Cette page est complète ainsi ; la salle a besoin du réseau.',
    failed: 'La salle n’a pas pu être chargée. Cette page est complète ainsi.',
    again: 'Réessayer',
    loading: 'Chargement …',
  },
  ru: {
    offline: 'Нет соединения. Эта страница полна и так; залу нужна сеть.',
    failed: 'Не удалось загрузить зал. Эта страница полна и так.',
    again: 'Попробовать ещё раз',
    loading: 'Загрузка …',
  },
} as const;

type Words = (typeof SENTENCES)[keyof typeof SENTENCES];

function words(): Words {
  const language = document.documentElement.lang.split('-')[0] ?? '';
  return language in SENTENCES ? SENTENCES[language as keyof typeof SENTENCES] : SENTENCES.en;
}

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
  notice('status').textContent = words().loading;
}

/** Says what went wrong and offers to try again. `details` are for a curator: one line each. */
export function showFailure(retry: () => void, details: readonly string[] = []): void {
  const element = notice('alert');
  const sentence = document.createElement('p');
  sentence.textContent = navigator.onLine ? words().failed : words().offline;
  element.append(sentence);
  if (details.length > 0) {
    const list = document.createElement('pre');
    list.textContent = details.join('\n');
    element.append(list);
  }
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words().again;
  button.addEventListener('click', retry);
  element.append(button);
}

export function hideNotice(): void {
  document.getElementById('notice')?.remove();
}
