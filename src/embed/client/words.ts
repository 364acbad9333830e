/** What the page around says in place of a frame that does not answer: nothing arrived, where else it is, once more. */
type Words = readonly [failed: string, elsewhere: string, again: string];

/** Beside the page's own messages, since these are needed where nothing of the exhibition came. Unreviewed but for English. */
const WORDS: Readonly<Record<string, Words>> = {
  en: ['The exhibition did not arrive.', 'Open it on its own page', 'Try again'],
  fr: ['L’exposition n’est pas arrivée.', 'L’ouvrir sur sa propre page', 'Réessayer'],
  nl: ['De tentoonstelling is niet aangekomen.', 'Op haar eigen pagina openen', 'Opnieuw proberen'],
  ru: ['Выставка не загрузилась.', 'Открыть на её собственной странице', 'Попробовать ещё раз'],
  kk: ['Көрме жүктелмеді.', 'Өз бетінде ашу', 'Қайта байқап көру'],
  ky: ['Көргөзмө жүктөлгөн жок.', 'Өз барагында ачуу', 'Кайра аракет кылуу'],
  tg: ['Намоишгоҳ бор нашуд.', 'Дар саҳифаи худаш кушодан', 'Аз нав кӯшиш кардан'],
  tk: ['Sergi ýüklenmedi.', 'Öz sahypasynda açmak', 'Gaýtadan synanyşmak'],
  uz: ['Koʻrgazma yuklanmadi.', 'Oʻz sahifasida ochish', 'Yana urinib koʻrish'],
};

/** The words in the language of an element, in English where there are none in it; and which of the two it was. */
export function wordsOf(element: Element): { readonly words: Words; readonly language: string } {
  const [asked = ''] = (element.closest<HTMLElement>('[lang]')?.lang ?? '').toLowerCase().split('-');
  const language = Object.hasOwn(WORDS, asked) ? asked : 'en';
  return { words: WORDS[language] as Words, language };
}
