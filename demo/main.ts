import { setupWorker } from 'msw/browser';
import { handlers } from './mocks/handlers.js';

if (new URLSearchParams(location.search).get('scheme') === 'dark') {
  document.documentElement.dataset['scheme'] = 'dark';
}

// The board's script comes only when the invented sites answer, or its first requests would miss them.
await setupWorker(...handlers).start({
  serviceWorker: { url: '/mockServiceWorker.js' },
  onUnhandledRequest: 'bypass',
  quiet: true,
});
await import('../src/embed.js');
