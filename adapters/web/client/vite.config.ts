import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  // Where it is served from.
  base: '/assets/',
  build: {
    outDir: '../../../dist/web',
    emptyOutDir: true,
    assetsDir: '.',
    // Whatever is put into a page as a "data:" address would be refused by its policy.
    assetsInlineLimit: 0,
  },
});
