import { expect } from '@open-wc/testing';
import { contactsOf, type ContactSettings } from '../../../src/apps/legal-texts/contacts.js';
import { policyLines, policyText } from '../../../src/apps/legal-texts/policy-lines.js';

const script = 'https://example.org/talkootaulu/1/talkootaulu.js';
const least: ContactSettings = { script, sources: ['https://yhdistykset.example.org/wp-json/'] };
const hosts = (settings: ContactSettings): readonly string[] =>
  contactsOf(settings).map(({ role, origin }) => `${role} ${origin}`);

describe('the hosts that a board contacts', () => {
  it('are the script’s and the source’s when nothing else is set', () => {
    expect(hosts(least)).to.deep.equal([
      'script https://example.org',
      'source https://yhdistykset.example.org',
    ]);
  });

  it('are those of every file and picture that is set', () => {
    const settings: ContactSettings = {
      ...least,
      sources: ['www.example.org/yhdistykset', 'https://toinen.example.org/?rest_route=/'],
      settings: 'https://asetukset.example.org/talkoo.json',
      messages: ['https://kielet.example.org/se.json', 'https://kielet.example.org/smn.json'],
      tiles: 'https://kartta.example.org:8443/{z}/{x}/{y}.png',
    };
    expect(hosts(settings)).to.deep.equal([
      'script https://example.org',
      'settings https://asetukset.example.org',
      'source https://www.example.org',
      'source https://toinen.example.org',
      'messages https://kielet.example.org',
      'map https://kartta.example.org:8443',
    ]);
  });

  it('are the page’s own for addresses beside it', () => {
    const settings = { script: '/talkootaulu.js', sources: ['/'], settings: 'talkoo.json' };
    expect(hosts(settings)).to.deep.equal(["script 'self'", "settings 'self'", "source 'self'"]);
  });

  it('leave out what the board cannot use, and what is not written yet', () => {
    const sources = ['', '  ', 'ftp://example.org', 'https://user:secret@example.org', 'https://'];
    expect(hosts({ script: '', sources, settings: null, tiles: '' })).to.deep.equal([]);
  });
});

describe('the lines of policy', () => {
  it('name each host once, where it is needed', () => {
    const settings: ContactSettings = {
      script: 'https://example.org/talkootaulu.js',
      sources: ['https://example.org', 'https://toinen.example.org'],
      messages: ['https://example.org/se.json'],
      tiles: 'https://kartta.example.org/{z}/{x}/{y}.png',
    };
    expect(policyText(policyLines(settings))).to.equal(
      [
        'script-src https://example.org;',
        'connect-src https://example.org https://toinen.example.org;',
        'img-src https://example.org https://toinen.example.org https://kartta.example.org;',
      ].join('\n'),
    );
  });
});
