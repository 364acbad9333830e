/**
 * Letters that Unicode does not take apart, as somebody types them whose keyboard lacks them: Cyrillic of the five
 * republics, Latin of their neighbours.
 */
const LETTERS: Readonly<Record<string, string>> = {
  қ: 'к',
  ҡ: 'к',
  ғ: 'г',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  ҳ: 'х',
  ҷ: 'ч',
  җ: 'ж',
  ә: 'а',
  і: 'и',
  ъ: '',
  ь: '',
  ı: 'i',
  ə: 'e',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
};

/** Signs for a stop in the throat or a soft letter, in all the ways they are typed: oʻzbek, o'zbek, o’zbek. */
const APOSTROPHES = /(\p{L})['’‘`´ʻʼʽʾʿ](?=\p{L})/gu;

/** The words of a text in lowercase, each with its own spelling. */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .replaceAll(APOSTROPHES, '$1')
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  );
}

/**
 * A word as it is typed without the letters and marks of its language: `құрақ` as `курак`, `сӯзанӣ` as `сузани`,
 * `ipək` as `ipek`. A word of nothing but marks stays as it is.
 */
export function foldWord(word: string): string {
  const bare = word.normalize('NFKD').toLowerCase().replaceAll(/\p{M}/gu, '');
  return bare.replaceAll(/./gu, (letter) => LETTERS[letter] ?? letter) || word;
}
