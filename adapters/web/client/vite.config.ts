import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressed } from './compressed.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  plugins: [react(), compressed()],
  // Where it is served from.
  base: '/assets/',
  build: {
    outDir: '../../../dist/web',
    emptyOutDir: true,
    assetsDir: '.',
    // By this the server finds what an input is called once it is built.
    manifest: true,
    // Whatever is put into a page as a "data:" address would be refused by its policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The library that draws Slack's blocks brings every emoji there is; it is loaded after the page.
    chunkSizeWarningLimit: 1_000,
    rolldownOptions: {
      input: {
        playground: at('playground.tsx'),
        'playground-look': at('playground.css'),
        look: at('../look.css'),
        pages: at('../pages/pages.css'),
        desk: at('desk.tsx'),
        'desk-look': at('desk/desk.css'),
        search: at('search-as-you-type.ts'),
      },
    },
  },
});
