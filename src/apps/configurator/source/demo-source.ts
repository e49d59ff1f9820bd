import { helsinkiDay } from '../../../base/time/helsinki-time.js';
import { createDataSet } from '../../../../demo/data/data-set.js';
import { answerAsWordPress } from '../../../../demo/mocks/wordpress-answer.js';

/** Address of the invented site whose data these pages can try out. */
export const demoSource = 'https://koivuranta.example.org';

/** The municipality that the invented site is about. */
export const demoMunicipality = 'Koivuranta';

/**
 * Lets this page read the invented site without a network: requests to it are answered here, all
 * others go where they went before.
 *
 * Its pictures are left out, since they are not fetched but shown.
 */
export function answerForDemoSource(): void {
  const dataSet = { ...createDataSet(helsinkiDay(Date.now())), media: [] };
  const askNetwork = window.fetch.bind(window);
  window.fetch = async (input, options) => {
    const url = new URL(input instanceof Request ? input.url : input, document.baseURI);
    if (url.origin !== demoSource) return askNetwork(input, options);
    const answer = answerAsWordPress(dataSet, url);
    if (!answer) return new Response(null, { status: 404 });
    return new Response(JSON.stringify(answer.body), answer);
  };
}
