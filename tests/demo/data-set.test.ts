import { expect } from '@open-wc/testing';
import { createDataSet } from '../../demo/data/data-set.js';
import { oddTitles } from '../../demo/data/odd-cases.js';
import { postTypes, type PostType, type WirePost } from '../../demo/data/wire.js';

const day = '2027-03-01';
const dataSet = createDataSet(day);

const municipalityId = (name: string): number =>
  dataSet.terms.tm_municipality.find((term) => term.name === name)?.id ?? -1;

const postsOf = (type: PostType, municipality: string): readonly WirePost[] =>
  dataSet.posts[type].filter((post) => post.tm_municipality.includes(municipalityId(municipality)));

describe('the data set of the demo', () => {
  it('is the same for the same day and seed', () => {
    expect(createDataSet(day)).to.deep.equal(dataSet);
    expect(createDataSet(day, 2)).not.to.deep.equal(dataSet);
  });

  it('has as many records of each kind as a municipality of that size', () => {
    expect(postsOf('tm_organization', 'Koivuranta').length).to.be.at.least(60);
    expect(postsOf('tm_activity', 'Koivuranta').length).to.be.at.least(110);
    expect(postsOf('tm_event', 'Koivuranta').length).to.be.at.least(80);
    expect(postsOf('tm_volunteer', 'Koivuranta').length).to.be.at.least(40);
    expect(postsOf('tm_premise', 'Koivuranta').length).to.be.at.least(25);
  });

  it('has records of each kind for the municipality next door', () => {
    for (const type of postTypes) expect(postsOf(type, 'Hakala'), type).not.to.be.empty;
  });

  it('has records that name no municipality, some of them for the whole country', () => {
    const stray = postTypes.flatMap((type) =>
      dataSet.posts[type].filter((post) => post.tm_municipality.length === 0),
    );
    expect(stray.some((post) => post['tm_sote-alue'].length > 0)).to.be.true;
    expect(stray.some((post) => post['tm_sote-alue'].length === 0)).to.be.true;
  });

  it('is in Swedish for about one association in eight', () => {
    const associations = postsOf('tm_organization', 'Koivuranta');
    const swedish = associations.filter(
      ({ acf }) => (acf as Record<string, unknown>)['organization_language'] === 'sv',
    );
    expect(swedish.length / associations.length).to.be.within(0.08, 0.17);
  });

  it('gives every post an id of its own and terms that exist', () => {
    const posts = postTypes.flatMap((type) => dataSet.posts[type]);
    expect(new Set(posts.map(({ id }) => id)).size).to.equal(posts.length);
    const termIds = new Set(
      Object.values(dataSet.terms).flatMap((terms) => terms.map(({ id }) => id)),
    );
    for (const post of posts) {
      for (const id of [...post.tm_municipality, ...post.tm_keyword]) {
        expect(termIds.has(id)).to.be.true;
      }
    }
  });

  it('writes a term with an ampersand as an entity, as WordPress does', () => {
    expect(dataSet.terms.tm_village.map(({ name }) => name)).to.include('Niemi &amp; Ranta');
  });

  it('has an event on the very day, and nothing but events that are over before it', () => {
    const starts = dataSet.posts.tm_event.map(
      ({ acf }) => (acf as Record<string, unknown>)['event_start_date'],
    );
    expect(starts).to.include('01.03.2027');
    const ended = dataSet.posts.tm_event.filter(({ title }) => title.rendered === oddTitles.ended);
    expect(ended).not.to.be.empty;
  });

  it('has activities with days on which they do not meet', () => {
    const exceptions = dataSet.posts.tm_activity.flatMap(
      ({ acf }) => (acf as Record<string, unknown>)['activity_exceptions'] || [],
    );
    expect(exceptions.length).to.be.at.least(4);
    for (const row of exceptions as Record<string, string>[]) {
      expect(row['activity_exception_date']).to.match(/^\d\d\.\d\d\.2027$/);
    }
  });

  it('names nobody who can be reached', () => {
    const text = JSON.stringify(dataSet);
    for (const [address] of text.matchAll(/[\w.-]+@[\w.-]+/g)) {
      expect(address).to.match(/@example\.org$/);
    }
    for (const [phone] of text.matchAll(/\b0\d{1,2} \d{3} \d{4}\b/g)) {
      expect(phone).to.match(/^(050|08) 000 00\d\d$/);
    }
    for (const [, host = ''] of text.matchAll(/https?:\/\/([\w.-]+)/g)) {
      expect(host).to.match(/(^|\.)example\.org$/);
    }
  });
});
