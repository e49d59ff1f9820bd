import { expect } from '@open-wc/testing';
import { flyerTopic } from '../../../src/elements/board/view/flyer-topic.js';
import { withChosen } from '../../../src/query/facets/choose.js';
import {
  firstQuery,
  withKind,
  withOverview,
  withWords,
  type Query,
} from '../../../src/query/query.js';
import { allMessages } from '../../i18n/all-messages.js';

const first = firstQuery('associations');
const of = (query: Query, municipality = 'Koivuranta') => {
  const { title, subtitle } = flyerTopic(query, municipality, allMessages.fi);
  return [title, subtitle];
};

describe('what a leaflet tells about', () => {
  it('is a kind, and where', () => {
    expect(of(withKind(first, 'events'))).to.deep.equal(['Tapahtumat', 'Koivuranta']);
    expect(of(withKind(first, 'events'), '')).to.deep.equal(['Tapahtumat', '']);
  });

  it('is narrowed down by words and filters', () => {
    const query = withChosen(withKind(withWords(first, ' kuoro ', true), 'events'), 'free', [
      'yes',
    ]);
    expect(of(query)).to.deep.equal(['Tapahtumat', 'Koivuranta, ”kuoro”, maksuton']);
  });

  it('is what was searched for where every kind is on view', () => {
    expect(of(withWords(first, 'kuoro', false))).to.deep.equal(['Kuoro', 'Koivuranta']);
    const filtered = withOverview(withChosen(first, 'free', ['yes']));
    expect(of(filtered)).to.deep.equal(['Kaikki', 'Koivuranta, maksuton']);
  });
});
