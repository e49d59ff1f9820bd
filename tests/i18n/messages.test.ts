import { expect } from '@open-wc/testing';
import { formatCount, formatLanguage } from '../../src/i18n/format/format-count.js';
import type { Language } from '../../src/i18n/language.js';
import type { AllMessages } from '../../src/i18n/messages.js';
import { kinds, type Kind } from '../../src/model/kind.js';
import { allMessages, easyFinnish, spaced } from './all-messages.js';

const languages = Object.keys(allMessages) as Language[];

/** Words that are the same in two languages and right in both. */
const cognates = new Set(['person']);

/** What a function of the messages is called with: texts that stay as they are, a kind, a count. */
const samples: readonly (readonly unknown[])[] = [
  ['X', 'Y'],
  ...kinds.map((kind) => [kind, 'Y']),
  ...kinds.map((kind) => ['X', kind]),
];
const counts = [0, 1, 2, 21];

/** Every word of a language by its path; functions are called with each sample that they take. */
function wordsIn(messages: AllMessages): ReadonlyMap<string, readonly string[]> {
  const words = new Map<string, readonly string[]>();
  const add = (path: string, value: unknown): void => {
    if (typeof value === 'string') words.set(path, [value]);
    else if (typeof value === 'function') words.set(path, said(path, value as Say));
    else if (value && typeof value === 'object') {
      for (const [key, part] of Object.entries(value)) add(`${path}.${key}`, part);
    }
  };
  for (const [key, value] of Object.entries(messages)) add(key, value);
  return words;
}

type Say = (...parameters: readonly unknown[]) => string;

function said(path: string, say: Say): readonly string[] {
  if (/^(count\.|persons$|hits$|places$)/.test(path)) return counts.map((count) => say(count));
  const isOfKind = /^(kindFailed|nothingFits$)/.test(path)
    ? samples.slice(1, 6)
    : /^nothingFound/.test(path)
      ? samples.slice(6)
      : samples.slice(0, 1);
  return isOfKind.map((parameters) => say(...parameters));
}

describe('the words of the interface', () => {
  it('are there in every language', () => {
    const [first = [], ...others] = languages.map((language) =>
      [...wordsIn(allMessages[language]).keys()].sort(),
    );
    expect(first.length).to.be.above(100);
    for (const keys of others) expect(keys).to.deep.equal(first);
  });

  for (const language of languages) {
    it(`say something everywhere in ${language}`, () => {
      for (const [path, texts] of wordsIn(allMessages[language])) {
        for (const text of texts) {
          expect(text, path).to.match(/\S/);
          expect(text, path).not.to.match(/undefined|null|NaN|\[object|function|=>|TODO/);
          expect(text, `${path} has a space too many`).not.to.match(/^\s|\s$| {2}/);
        }
      }
    });
  }

  for (const [one, other] of [
    ['fi', 'sv'],
    ['fi', 'en'],
    ['sv', 'en'],
  ] as const) {
    it(`are not the same in ${one} and ${other}`, () => {
      const others = wordsIn(allMessages[other]);
      const same = [...wordsIn(allMessages[one])].filter(([path, texts]) => {
        const bare = (text: string) => text.replace(/\d+\s/, '');
        return (others.get(path) ?? []).some(
          (text, index) => text === texts[index] && !cognates.has(bare(text)),
        );
      });
      expect(same.map(([path]) => path)).to.deep.equal([]);
    });
  }

  it('keep what they are given', () => {
    for (const language of languages) {
      const messages = allMessages[language];
      expect(messages.loading('ihimiset.fi')).to.include('ihimiset.fi');
      expect(messages.showMore('20', '60')).to.match(/20.*60/);
      expect(messages.nothingFound('kuoro', 'events')).to.include('kuoro');
      expect(messages.unknownMunicipality('Atlantis', 'ihimiset.fi')).to.match(/Atlantis/);
      expect(messages.unknownAssociation('Kuoro', 'ihimiset.fi')).to.match(
        /Kuoro.*ihimiset|ihimiset.*Kuoro/,
      );
      expect(messages.limitReached('2 000', 'ihimiset.fi')).to.match(/2 000.*ihimiset\.fi/);
      expect(messages.dataFrom('ihimiset.fi', 'TIME')).to.match(/ihimiset\.fi.*TIME/);
      expect(messages.stale('TIME', 'WHY')).to.match(/TIME.*WHY/);
      expect(messages.moreThan('73')).to.include('73');
    }
    expect(allMessages.fi.moreThan('73')).to.equal('yli 73');
    expect(allMessages.fi.missingAssociation).to.equal('Puuttuuko yhdistyksesi?');
  });

  it("use the field's own terms", () => {
    const inFinnish: readonly (readonly [Kind, RegExp, RegExp])[] = [
      ['associations', /yhdisty/i, /förening/i],
      ['activities', /toimin/i, /verksamhet/i],
      ['events', /tapahtum/i, /evenemang/i],
      ['volunteer-tasks', /vapaaehtoistehtäv/i, /frivilliguppdrag/i],
      ['premises', /til[ao]/i, /lokal/i],
    ];
    for (const [kind, fi, sv] of inFinnish) {
      for (const [messages, word] of [
        [allMessages.fi, fi],
        [allMessages.sv, sv],
      ] as const) {
        expect(messages.kinds[kind]).to.match(word);
        expect(messages.count[kind](1)).to.match(word);
        expect(messages.count[kind](2)).to.match(word);
        expect(messages.searchKind[kind]).to.match(word);
        expect(messages.nothingYet[kind]).to.match(word);
        expect(messages.showAll[kind]).to.match(word);
      }
    }
  });
});

describe('counts (requirement 12)', () => {
  const table: Readonly<Record<Language, Readonly<Partial<Record<Kind, readonly string[]>>>>> = {
    fi: {
      associations: ['0 yhdistystä', '1 yhdistys', '2 yhdistystä', '21 yhdistystä'],
      activities: ['0 toimintaa', '1 toiminta', '2 toimintaa', '21 toimintaa'],
      events: ['0 tapahtumaa', '1 tapahtuma', '2 tapahtumaa', '21 tapahtumaa'],
      'volunteer-tasks': [
        '0 vapaaehtoistehtävää',
        '1 vapaaehtoistehtävä',
        '2 vapaaehtoistehtävää',
        '21 vapaaehtoistehtävää',
      ],
      premises: ['0 tilaa', '1 tila', '2 tilaa', '21 tilaa'],
    },
    sv: {
      associations: ['0 föreningar', '1 förening', '2 föreningar', '21 föreningar'],
      events: ['0 evenemang', '1 evenemang', '2 evenemang', '21 evenemang'],
      'volunteer-tasks': [
        '0 frivilliguppdrag',
        '1 frivilliguppdrag',
        '2 frivilliguppdrag',
        '21 frivilliguppdrag',
      ],
      premises: ['0 lokaler', '1 lokal', '2 lokaler', '21 lokaler'],
    },
    en: {
      associations: ['0 associations', '1 association', '2 associations', '21 associations'],
      activities: ['0 activities', '1 activity', '2 activities', '21 activities'],
      events: ['0 events', '1 event', '2 events', '21 events'],
      'volunteer-tasks': [
        '0 volunteer tasks',
        '1 volunteer task',
        '2 volunteer tasks',
        '21 volunteer tasks',
      ],
    },
  };
  for (const language of languages) {
    for (const [kind, expected] of Object.entries(table[language])) {
      it(`of ${kind} in ${language}`, () => {
        const say = allMessages[language].count[kind as Kind];
        expect(counts.map((count) => spaced(say(count)))).to.deep.equal(expected);
      });
    }
  }

  it('of persons', () => {
    const persons = (language: Language, count: number) =>
      spaced(allMessages[language].persons(count));
    expect(persons('fi', 1)).to.equal('1 henkilö');
    expect(persons('fi', 120)).to.equal('120 henkilöä');
    expect(persons('sv', 1)).to.equal('1 person');
    expect(persons('sv', 120)).to.equal('120 personer');
    expect(persons('en', 120)).to.match(/^120 (people|persons)$/);
  });

  it('of thousands are written as people write them', () => {
    expect(spaced(formatCount(allMessages.fi, 2000))).to.equal('2 000');
    expect(spaced(formatCount(allMessages.sv, 2000))).to.equal('2 000');
    expect(formatCount(allMessages.en, 2000)).to.equal('2,000');
    expect(spaced(allMessages.fi.count.events(2000))).to.equal('2 000 tapahtumaa');
  });
});

describe('the name of a language', () => {
  it('is a word of the interface, or its tag', () => {
    expect(formatLanguage(allMessages.fi, 'sv')).to.equal('ruotsiksi');
    expect(formatLanguage(allMessages.sv, 'fi')).to.equal('på finska');
    expect(formatLanguage(allMessages.fi, 'smn')).to.equal('inarinsaameksi');
    expect(formatLanguage(allMessages.fi, 'xx')).to.equal('xx');
  });
});

describe('easy Finnish (requirement 13)', () => {
  const easy = wordsIn(easyFinnish);
  const usual = wordsIn(allMessages.fi);
  /** The texts that are easier than in usual Finnish, with the paths of those words. */
  const own = [...easy].filter(([path, texts]) => texts.join() !== usual.get(path)?.join());

  it('has a word for everything, and own words for much of it', () => {
    expect([...easy.keys()]).to.have.members([...usual.keys()]);
    expect(own.length).to.be.above(60);
    for (const [path, texts] of easy) {
      for (const text of texts) expect(text, path).to.match(/\S/);
    }
  });

  it('has no sentence of more than twelve words', () => {
    for (const [path, texts] of easy) {
      for (const sentence of texts.flatMap((text) => text.split(/[.:!?…]\s/))) {
        expect(sentence.split(/\s+/).length, `${path}: ${sentence}`).to.be.at.most(12);
      }
    }
  });

  it('has no hard words, no abbreviations and nobody in the passive', () => {
    const hard =
      /maksut|toistaiseksi|puhelimitse|esteet(?!tömyys)|verkossa|henkilö|pinta-ala|varusteet|käyttöehdot|haltija|kausi|järjestäjä|täyttän|enintään|alkuperäi|lähteessä|voimassa|ylläpi|rajapin|attribuut|\bvia\b/i;
    const abbreviated = /(?<!\p{L})(klo|esim|puh|mm|ym|jne|ns|tms|n|v|kpl|os)(?!\p{L})/iu;
    const passive =
      /(?!tänään|mitään)(?<!\p{L})\p{L}{2,}(?:taan|tään|daan|dään|laan|lään|naan|nään|etaan|etään)(?!\p{L})/iu;
    for (const [path, texts] of easy) {
      for (const text of texts.map(spaced)) {
        expect(text, path).not.to.match(hard);
        expect(text, path).not.to.match(abbreviated);
        expect(text, path).not.to.match(passive);
      }
    }
  });

  it('says one thing in each sentence', () => {
    for (const [path, texts] of own) {
      for (const text of texts) {
        expect(text, path).not.to.match(/[;(]|, (koska|joka|jotka|jonka|joten|jotta|että|mutta)\b/);
      }
    }
  });

  it('puts reasons in sentences of their own', () => {
    const { failures, kindFailed } = easyFinnish;
    expect(kindFailed('events', failures.down('ihimiset.fi'))).to.equal(
      'Emme voi nyt näyttää tapahtumia. Palvelu ihimiset.fi ei toimi nyt. Muut tiedot ovat alla.',
    );
    expect(easyFinnish.stale('TIME', failures.offline('X'))).to.match(/TIME\. .*Laitteesi/);
  });

  it('counts right', () => {
    const said = (count: number) => spaced(easyFinnish.count['volunteer-tasks'](count));
    expect(counts.map(said)).to.deep.equal([
      '0 tehtävää vapaaehtoisille',
      '1 tehtävä vapaaehtoisille',
      '2 tehtävää vapaaehtoisille',
      '21 tehtävää vapaaehtoisille',
    ]);
    expect(spaced(easyFinnish.persons(12))).to.equal('12 ihmiselle');
  });

  it('keeps what it is given', () => {
    expect(easyFinnish.showMore('20', '60')).to.match(/20.*60/);
    expect(easyFinnish.nothingFound('kuoro', 'events')).to.include('kuoro');
    expect(easyFinnish.unknownMunicipality('Atlantis', 'ihimiset.fi')).to.match(
      /ihimiset\.fi.*Atlantis/,
    );
    expect(easyFinnish.unknownAssociation('Kuoro', 'ihimiset.fi')).to.match(/ihimiset\.fi.*Kuoro/);
    expect(easyFinnish.limitReached('2 000', 'ihimiset.fi')).to.match(/2 000.*ihimiset\.fi/);
    expect(easyFinnish.dataFrom('ihimiset.fi', 'TIME')).to.match(/ihimiset\.fi.*TIME/);
  });
});
