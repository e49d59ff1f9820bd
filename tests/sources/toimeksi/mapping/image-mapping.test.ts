import { expect } from '@open-wc/testing';
import { fakeNetwork, origin, post, type Wire } from '../../fake-site.js';
import { asking, readRecords } from '../../read-source.js';

const network = fakeNetwork();

const uploads = `${origin}/wp-content/uploads`;
const size = (name: string, width: number) => ({
  file: `${name}.jpg`,
  width,
  height: width / 2,
  source_url: `${uploads}/${name}.jpg`,
});

describe('the picture of a record', () => {
  async function imageOf(media: unknown) {
    network.serve({
      posts: { tm_event: [post(1, { _embedded: { 'wp:featuredmedia': media } })] },
    });
    const [record] = await readRecords(asking('events'));
    if (!record) throw new Error('The event was not usable.');
    return record.image;
  }

  const picture = (more: Wire = {}): readonly Wire[] => [
    {
      id: 9,
      alt_text: 'Talkooväkeä rannalla',
      media_type: 'image',
      source_url: `${uploads}/iso.jpg`,
      media_details: {
        width: 4000,
        height: 2000,
        sizes: {
          thumbnail: size('pieni', 150),
          medium: size('keski', 300),
          medium_large: size('sopiva', 768),
          full: size('iso', 4000),
        },
      },
      ...more,
    },
  ];

  it('is a size that suits a list, with its description', async () => {
    expect(await imageOf(picture())).to.deep.equal({
      url: `${uploads}/sopiva.jpg`,
      alt: 'Talkooväkeä rannalla',
      width: 768,
      height: 384,
    });
  });

  it('is the original where there are no sizes', async () => {
    for (const media_details of [{}, [], { sizes: [] }, null, { sizes: { medium: false } }]) {
      const image = await imageOf(picture({ media_details }));
      expect(image, JSON.stringify(media_details)).to.include({
        url: `${uploads}/iso.jpg`,
        width: null,
      });
    }
  });

  describe('is nothing', () => {
    const elsewhere = {
      'another host': 'https://cdn.example.org/kuva.jpg',
      'a host that begins alike': `${origin}.example.com/kuva.jpg`,
      'another scheme': 'http://yhdistykset.example.org/kuva.jpg',
      'another port': `${origin}:8443/kuva.jpg`,
      'a user before another host': 'https://yhdistykset.example.org@example.com/kuva.jpg',
      data: 'data:image/png;base64,AAAA',
      'a script': 'javascript:alert(1)',
      'no address': 'kuva.jpg',
      'an object': { url: `${uploads}/iso.jpg` },
    };
    for (const [name, source_url] of Object.entries(elsewhere)) {
      it(`when it stands at ${name}`, async () => {
        expect(await imageOf(picture({ source_url, media_details: {} }))).to.equal(null);
        const sizes = { medium_large: { ...size('x', 768), source_url } };
        const image = await imageOf(picture({ media_details: { sizes } }));
        expect(image?.url ?? `${uploads}/`).to.match(new RegExp(`^${uploads}/`));
      });
    }

    for (const media of [
      undefined,
      null,
      [],
      [null],
      {},
      'x',
      [{ code: 'rest_forbidden', message: 'Ei oikeutta.', data: { status: 401 } }],
    ]) {
      it(`when the site embeds ${JSON.stringify(media)}`, async () => {
        expect(await imageOf(media)).to.equal(null);
      });
    }
  });

  for (const alt_text of ['IMG_2041', 'dsc01234.jpg', 'https://example.org/kuva.png', '', null]) {
    it(`is decoration when described as ${JSON.stringify(alt_text)}`, async () => {
      const image = await imageOf(picture({ alt_text }));
      expect(image?.alt).to.equal('');
    });
  }
});
