import { parse } from '@formatjs/icu-messageformat-parser';
import type { Plugin } from 'vite';

const NO_PARSER = '@formatjs/icu-messageformat-parser/no-parser.js';

/**
 * Parses the interface's messages at build, so that browsers need no parser for them: 9 kB of script less. Node keeps
 * the parser, since its packages are not bundled.
 */
export function parsedMessages(): Plugin {
  return {
    name: 'hemicycle-parsed-messages',
    enforce: 'pre',
    apply: (config, { command }) => command === 'build' && !config.build?.ssr,
    config: () => ({
      resolve: { alias: [{ find: /^@formatjs\/icu-messageformat-parser$/, replacement: NO_PARSER }] },
    }),
    transform(code, id) {
      if (!/\/src\/pages\/messages\/\w+\.json$/.test(id)) return null;
      const messages = JSON.parse(code) as Record<string, string>;
      const parsed = Object.fromEntries(
        // A message of plain words stays one: a tree of it would only be longer.
        Object.entries(messages).map(([key, text]) => [key, /[{'<]/.test(text) ? parse(text) : text]),
      );
      return { code: JSON.stringify(parsed), map: null };
    },
  };
}
