import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { pagesWhileDeveloping } from './tools/site/dev-pages.ts';
import { parsedMessages } from './tools/site/messages.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

export default defineConfig({
  // Relative, so that one build works below any path; pages say how far up the root is.
  base: './',
  appType: 'mpa',
  plugins: [react(), pagesWhileDeveloping(), parsedMessages()],
  define: { __APP_VERSION__: JSON.stringify(version) },
  worker: { format: 'es' },
  resolve: { dedupe: ['three', 'react', 'react-dom'] },
  build: {
    target: 'es2022',
    manifest: true,
    rollupOptions: { input: ['index.html', 'embed.html', 'src/app/early-cover.ts'] },
    // One style sheet: static pages need it before any script has come.
    cssCodeSplit: false,
    chunkSizeWarningLimit: 1200,
    modulePreload: { polyfill: false },
  },
});
