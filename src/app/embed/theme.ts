import { type EmbedOptions, resolveTheme } from '#embed';
import { siteBase } from '../base';

/** Draws the page in the museum's colours and shows its logo, as far as the options say so. */
export function wearTheme({ theme, logo }: EmbedOptions): void {
  const { style, dataset } = document.documentElement;
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const wear = () => {
    for (const [name, colour] of Object.entries(resolveTheme(theme, dark.matches ? 'dark' : 'light')))
      style.setProperty(name, colour);
  };
  wear();
  dark.addEventListener('change', wear);
  if (theme.scheme !== 'auto') style.colorScheme = theme.scheme;
  if (logo === undefined) return;
  // The path was read letter by letter, so that nothing in it can end the address.
  style.setProperty('--logo', `url("${new URL(siteBase() + logo, location.href).href}")`);
  dataset['logo'] = '';
}
