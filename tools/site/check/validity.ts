import { HtmlValidate } from 'html-validate';
import type { Fault } from './page-facts';

/** Something that tells where a page breaks the HTML standard. What is a matter of taste is not asked. */
export function createValidator(): (file: string, html: string) => Promise<Fault[]> {
  const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'] });
  return async (file, html) => {
    const { results } = await validator.validateString(html);
    return results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line, column }) => ({
        file,
        code: `html-${ruleId}`,
        message: `${line}:${column} ${message}`,
      })),
    );
  };
}
