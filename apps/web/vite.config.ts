import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Builds the dashboard to dist/; in development it serves it and hands /api to the server of `npm run dev`. */
export default defineConfig({
  base: '/',
  plugins: [react()],
  // The content security policy allows fonts and pictures as files only.
  build: { outDir: 'dist', assetsInlineLimit: 0, emptyOutDir: true },
  server: { host: '127.0.0.1', proxy: { '/api': 'http://127.0.0.1:4600' } },
});
