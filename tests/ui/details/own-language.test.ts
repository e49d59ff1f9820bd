import { expect } from '@open-wc/testing';
import { fakeNetwork, type Wire } from '../../sources/fake-site.js';
import { cleanUp, showBoard, type Board } from '../../support/mount.js';
import { site, titled, type Route } from '../../support/posts.js';
import { factsOf, openDetails, rowOf, textOf } from '../../support/view.js';

const network = fakeNetwork();
afterEach(cleanUp);

const kindOf: Partial<Readonly<Record<Route, string>>> = {
  tm_activity: 'activities',
  tm_volunteer: 'volunteer-tasks',
  tm_premise: 'premises',
};

let board: Board;

async function open(route: Route, acf: Wire, lang = 'fi'): Promise<HTMLElement> {
  network.serve(site({ [route]: [titled(1, 'Ilmoitus', acf)] }));
  board = await showBoard({ attributes: { kinds: kindOf[route]!, lang } });
  return openDetails(board, 'Ilmoitus');
}

/** The language in which the innermost element with these words is read. */
function languageOf(root: Element, words: string): string | null | undefined {
  const holding = [...root.querySelectorAll('*')].filter((one) => textOf(one).includes(words));
  const element = holding.at(-1);
  if (!element) throw new Error(`Nobody says "${words}".`);
  return element.closest('[lang]')?.getAttribute('lang');
}

const activity = {
  activity_language: 'sv',
  activity_times: 'varje vardag',
  activity_min_age: 65,
  activity_audience: 'även anhöriga',
  activity_price: '2 euro per gång',
  activity_registration_text: 'Ring före tisdag',
  activity_accessible: true,
};

describe('what a record says in another language than the interface (requirement 9)', () => {
  it('is read in its own language, and what the interface says in the interface’s', async () => {
    const details = await open('tm_activity', activity);
    for (const words of [
      'varje vardag',
      'även anhöriga',
      '2 euro per gång',
      'Ring före tisdag',
      'Tervetuloa mukaan',
    ]) {
      expect(languageOf(details, words), words).to.equal('sv');
    }
    for (const words of ['65 vuotta täyttäneet', 'esteetön', 'Kenelle', 'Järjestäjä', 'Sulje']) {
      if (words !== 'Järjestäjä') expect(languageOf(details, words), words).to.equal('fi');
    }
  });

  it('is marked in premises: their prices, conditions and equipment', async () => {
    const premises = {
      premise_language: 'sv',
      premise_equipment: ['skärm'],
      premise_accessibility: 'ramp på gården',
      premise_prices: [{ group: 'medlemsföreningar', amount: '8', unit: 'gång' }],
      premise_free_for: 'Öppna möten.',
      premise_terms: 'Städa efter er.',
      premise_opening_hours: 'mån–fre 8–21',
      premise_booking_text: 'Boka hos värden.',
    };
    const details = await open('tm_premise', premises);
    for (const words of [
      'skärm',
      'ramp på gården',
      'medlemsföreningar',
      '/gång',
      'Öppna möten.',
      'Städa efter er.',
      '8–21',
      'Boka hos värden.',
    ]) {
      expect(languageOf(details, words), words).to.equal('sv');
    }
    for (const words of ['Kenelle maksutta', 'Käyttöehdot', 'Hinnat käyttäjittäin', 'Varusteet']) {
      expect(languageOf(details, words), words).to.equal('fi');
    }
    expect(languageOf(rowOf(board, 'Ilmoitus').querySelector('ul')!, 'skärm')).to.equal('sv');
  });

  for (const [lang, own, badge] of [
    ['fi', 'sv', 'ruotsiksi'],
    ['sv', 'fi', 'på finska'],
    ['en', 'fi', 'in Finnish'],
    ['fi', 'se', 'pohjoissaameksi'],
  ] as const) {
    it(`is told of by a badge that stays while it is open: ${badge}`, async () => {
      await open('tm_volunteer', { volunteer_language: own, volunteer_asked: 'Abc' }, lang);
      const row = rowOf(board, 'Ilmoitus');
      expect(factsOf(row)).to.include(badge);
      expect(languageOf(row.querySelector('ul')!, badge)).to.equal(lang);
      expect(languageOf(row, 'Abc')).to.equal(own);
    });
  }

  it('carries no mark where the languages are the same, or the source tells none', async () => {
    for (const language of ['fi', '']) {
      const details = await open('tm_activity', { ...activity, activity_language: language });
      expect(languageOf(details, 'varje vardag')).to.equal('fi');
      expect(factsOf(rowOf(board, 'Ilmoitus'))).not.to.include('ruotsiksi');
      cleanUp();
    }
  });
});
