import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';
import { readWorker, WORKER_PATH } from './.config/mock-service-worker.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Serves msw's worker to the demo; the product never sees it. */
const mockServiceWorker: Plugin = {
  name: 'mock-service-worker',
  apply: 'serve',
  configureServer(server) {
    server.middlewares.use(WORKER_PATH, (_request, response, next) => {
      readWorker().then((worker) => {
        response.setHeader('Content-Type', 'text/javascript');
        response.end(worker);
      }, next);
    });
  },
};

/** The demo: `npm start`. What is built is told in `.config/build.mjs`. */
export default defineConfig({
  root: `${root}demo`,
  appType: 'mpa',
  publicDir: false,
  cacheDir: `${root}node_modules/.vite`,
  // Found while a page loads, they would make it load twice.
  optimizeDeps: {
    include: [
      'dompurify',
      'ical-generator',
      'leaflet/src/geo/LatLng.js',
      'leaflet/src/layer/tile/GridLayer.js',
      'leaflet/src/map/Map.js',
      'lit',
      'msw',
      'msw/browser',
      'qr',
      'supercluster',
      'zod/mini',
    ],
  },
  plugins: [mockServiceWorker],
  server: { host: '127.0.0.1', port: 5173, open: false, fs: { allow: [root] } },
});
