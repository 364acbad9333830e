import { expect, it } from 'vitest';
import { preferredOf } from '../../src/app/offer-language';

it('offers the browser’s first language, unless the page is in it', () => {
  expect(preferredOf(['kk-KZ', 'ru'], 'en')).toBe('kk');
  expect(preferredOf(['en-GB', 'fr'], 'en')).toBeUndefined();
  expect(preferredOf(['en'], 'en-XA')).toBeUndefined();
  expect(preferredOf([], 'en')).toBeUndefined();
});
