import { createIntl, type IntlShape, ReactIntlErrorCode } from 'react-intl';

/** Units that the interface tells; what they look like is said by `unit.…` in each language. */
type Unit = 'millimeter' | 'centimeter' | 'meter' | 'gram' | 'megabyte';

/** What a function takes after its first argument. */
type Rest<Fn> = Fn extends (first: never, ...rest: infer Others) => unknown ? Others : never;

/** What stands in for a language whose plurals a browser does not know: one, and all else. */
const PLAIN_PLURALS = 'en';

/**
 * The words and figures of an interface. Browsers lack the data of some of its languages, and a page must read alike
 * where it is built and where it comes alive: figures are written as in the language that the messages name for them
 * (`language.figures`), which every browser knows, and units are messages.
 */
export function createWords(language: string, messages: Readonly<Record<string, string>>): IntlShape {
  const figures = messages['language.figures'] ?? language;
  const plurals = Intl.PluralRules.supportedLocalesOf(language).length > 0 ? language : PLAIN_PLURALS;
  const intl = createIntl({
    locale: language,
    messages: { ...messages },
    onError(error) {
      if (error.code !== ReactIntlErrorCode.MISSING_DATA) console.error(error);
    },
  });
  const { getNumberFormat, getDateTimeFormat, getPluralRules } = intl.formatters;
  const formatters = {
    getDateTimeFormat,
    getNumberFormat: (_: unknown, ...rest: Rest<typeof getNumberFormat>) => getNumberFormat(figures, ...rest),
    getPluralRules: (_: unknown, ...rest: Rest<typeof getPluralRules>) => getPluralRules(plurals, ...rest),
  };
  const say = ((message: { id: string }, values?: Record<string, string>) => {
    // Browsers have no parser, and plain words came to them as they are (`tools/site/messages.ts`).
    const plain: unknown = messages[message.id];
    if (typeof plain === 'string' && !/[{'<]/.test(plain)) return plain;
    return intl.formatMessage(message, values, { formatters });
  }) as IntlShape['formatMessage'];
  return {
    ...intl,
    formatMessage: say,
    $t: say,
    formatNumber(value, { style, unit, unitDisplay: _, ...digits } = {}) {
      const figure = getNumberFormat(figures, digits).format(value as number);
      return style === 'unit' ? say({ id: `unit.${unit as Unit}` }, { value: figure }) : figure;
    },
  };
}
