/**
 * How strings of the format must look. A key is the code of the problem that a string of another shape is, which is
 * also what the schema gives as its error; the sentences live with the other sentences, in `telling/`.
 */
export const formats = {
  'bad-country-code': /^[a-z]{2}$/,
  'bad-language-tag': /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/,
  'bad-date': /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
  'bad-link': /^https?:\/\/[^\s@]+$/,
  'bad-file': /^(?!.*(?:^|\/)\.\.?(?:\/|$))[A-Za-z0-9_][A-Za-z0-9_./-]*$/,
  'bad-colour': /^#[0-9a-fA-F]{6}$/,
  'bad-aat': /^\d{9}$/,
} as const;

export type FormatCode = keyof typeof formats | 'bad-id' | 'empty-text';
