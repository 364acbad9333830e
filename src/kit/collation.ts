/** Order of two texts, as `sort` asks for it. */
export type Order = (a: string, b: string) => number;

const compare: Order = (a, b) => (a < b ? -1 : Number(a > b));

/** Letters of the neighbours, where an alphabet without them has them. */
const NEIGHBOURS: Readonly<Record<string, string>> = {
  ...{
    ә: 'а',
    ғ: 'г',
    қ: 'к',
    ң: 'н',
    ө: 'о',
    ұ: 'у',
    ү: 'у',
    һ: 'х',
    ҳ: 'х',
    ҷ: 'ч',
    і: 'и',
    ӣ: 'и',
    ӯ: 'у',
  },
  ...{ ў: 'у', ё: 'е', ı: 'i', ə: 'e', æ: 'a', ø: 'o', œ: 'o', ß: 's' },
};

/** Behind every letter of the alphabet. */
const FOREIGN = 10_000;
const IGNORED = -1;
/** Signs in Unicode's order; others come before them. */
const SIGNS = '-–—,;:!?.’"“”()';

/**
 * The alphabetical order of a language whose letters are given in their order, parted by spaces: browsers do not know
 * that of every language. A letter may be two signs (`sh`). Spaces and signs come before letters, letters of other
 * scripts behind them; marks and letters that the alphabet does not know (é, қ) count only between texts that are else
 * alike.
 * `names.sort(createOrder('a b … oʻ gʻ sh ch'))`
 */
export function createOrder(alphabet: string): Order {
  const letters = alphabet.split(' ').map((letter) => letter.normalize('NFC'));
  const ranks = new Map(letters.map((letter, at) => [letter, at + 1] as const));
  const longest = Math.max(...letters.map(({ length }) => length));

  function keyOf(text: string): number[] {
    const signs = text.normalize('NFC').toLowerCase();
    const key: number[] = [];
    for (let at = 0; at < signs.length; ) {
      const length = lengthAt(signs, at);
      key.push(rankOf(signs.slice(at, at + length)));
      at += length;
    }
    return key.filter((rank) => rank !== IGNORED);
  }
  function lengthAt(signs: string, at: number): number {
    for (let length = longest; length > 1; length -= 1) {
      if (ranks.has(signs.slice(at, at + length))) return length;
    }
    return 1;
  }
  function rankOf(letter: string): number {
    const plain = NEIGHBOURS[letter] ?? letter.normalize('NFD').charAt(0);
    const known = ranks.get(letter) ?? ranks.get(plain);
    if (known !== undefined) return known;
    if (/\s/.test(letter)) return 0;
    if (/[\p{M}\p{Lm}]/u.test(letter)) return IGNORED;
    if (/\p{L}/u.test(letter)) return FOREIGN + letter.charCodeAt(0);
    return /\p{N}/u.test(letter) ? 0.5 + letter.charCodeAt(0) / FOREIGN : SIGNS.indexOf(letter) / 100 + 0.02;
  }
  return (a, b) => {
    const [first, second] = [keyOf(a), keyOf(b)];
    for (let at = 0; at < Math.min(first.length, second.length); at += 1) {
      const step = (first[at] ?? 0) - (second[at] ?? 0);
      if (step !== 0) return step;
    }
    return first.length - second.length || compare(a.toLowerCase(), b.toLowerCase()) || compare(b, a);
  };
}
