import { expect } from '@open-wc/testing';
import { setupWorker } from 'msw/browser';
import { createHandlers, soundSource } from '../../demo/mocks/handlers.js';

const worker = setupWorker(...createHandlers('2027-03-01'));
const root = `${soundSource}/wp-json/wp/v2`;

async function read(url: string): Promise<{ response: Response; body: unknown }> {
  const response = await fetch(url);
  return { response, body: await response.json() };
}

describe('the invented Toimeksi site', () => {
  before(() =>
    worker.start({
      serviceWorker: { url: '/mockServiceWorker.js' },
      onUnhandledRequest: 'bypass',
      quiet: true,
    }),
  );
  after(() => worker.stop());

  it('tells totals and the next page in headers', async () => {
    const { response, body } = await read(`${root}/tm_activity?per_page=100`);
    expect(body).to.have.length(100);
    expect(Number(response.headers.get('X-WP-Total'))).to.be.above(100);
    expect(response.headers.get('X-WP-TotalPages')).to.equal('2');
    expect(response.headers.get('Link')).to.match(/[?&]page=2>; rel="next"$/);
  });

  it('refuses a page beyond the last one', async () => {
    const { response, body } = await read(`${root}/tm_premise?per_page=100&page=9`);
    expect(response.status).to.equal(400);
    expect(body).to.have.property('code', 'rest_post_invalid_page_number');
  });

  it('refuses more than a hundred a page', async () => {
    const { response, body } = await read(`${root}/tm_event?per_page=101`);
    expect(response.status).to.equal(400);
    expect(body).to.have.property('code', 'rest_invalid_param');
  });

  it('answers an empty list, on any page, when a filter fits nothing', async () => {
    const { response, body } = await read(`${root}/tm_event?tm_municipality=99999&page=3`);
    expect(response.status).to.equal(200);
    expect(response.headers.get('X-WP-Total')).to.equal('0');
    expect(body).to.deep.equal([]);
  });

  it('ignores a filter that it does not know', async () => {
    const { response } = await read(`${root}/tm_event?kunta=Koivuranta&per_page=1`);
    const all = await read(`${root}/tm_event?per_page=1`);
    expect(response.headers.get('X-WP-Total')).to.equal(all.response.headers.get('X-WP-Total'));
  });

  it('finds a municipality by a part of its name, and filters by its id', async () => {
    const found = await read(`${root}/tm_municipality?search=koivur&per_page=100`);
    const [term] = found.body as { id: number; name: string }[];
    expect(term?.name).to.equal('Koivuranta');
    const { body } = await read(`${root}/tm_organization?tm_municipality=${term?.id}&per_page=100`);
    for (const post of body as { tm_municipality: number[] }[]) {
      expect(post.tm_municipality).to.include(term?.id);
    }
  });

  it('embeds terms and pictures when asked, and with _fields only along with their links', async () => {
    const whole = await read(`${root}/tm_organization?per_page=1&_embed`);
    expect((whole.body as object[])[0]).to.have.nested.property('_embedded.wp:term');
    const bare = await read(`${root}/tm_organization?per_page=1&_embed&_fields=id,_embedded`);
    expect(Object.keys((bare.body as object[])[0] ?? {})).to.deep.equal(['id']);
  });

  it('answers below rest_route where permalinks are plain', async () => {
    const { body } = await read(`${soundSource}/?rest_route=/wp/v2/tm_village&per_page=100`);
    expect((body as { name: string }[]).map(({ name }) => name)).to.include('Niemi &amp; Ranta');
  });

  it('draws a picture', async () => {
    const response = await fetch(`${soundSource}/wp-content/uploads/2027/01/kuva-9001.png`);
    const picture = await createImageBitmap(await response.blob());
    expect([picture.width, picture.height]).to.deep.equal([640, 400]);
  });

  it('fails in the way that its host is named after', async () => {
    const notice = await fetch('https://notice.example.org/wp-json/wp/v2/tm_event?per_page=1');
    expect(await notice.text()).to.match(/^<br \/>[^]*\[\{/);
    const status = async (host: string, path: string): Promise<number> =>
      (await fetch(`https://${host}.example.org/wp-json/wp/v2/${path}`)).status;
    expect(await status('events-down', 'tm_event')).to.equal(500);
    expect(await status('events-down', 'tm_activity')).to.equal(200);
    expect(await status('second-page', 'tm_activity?page=2')).to.equal(500);
    expect(await status('flaky', 'tm_premise')).to.equal(200);
    expect(await status('flaky', 'tm_premise')).to.equal(500);
    const isDown = await fetch('https://down.example.org/').then(
      () => false,
      () => true,
    );
    expect(isDown).to.be.true;
  });
});
