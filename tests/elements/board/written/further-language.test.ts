import { expect } from '@open-wc/testing';
import { allMessages } from '../../../i18n/all-messages.js';
import {
  inInventedWords,
  readTemplate,
  withoutMessage,
  type MessageFile,
} from '../../../i18n/invented-file.js';
import { fakeNetwork, jsonText, origin } from '../../../sources/fake-site.js';
import { listenInEachTest } from '../../../support/board-tests.js';
import { withoutPauses } from '../../../support/clock.js';
import { collectWords, fixedWords } from '../../../support/collect-words.js';
import {
  atRest,
  painted,
  pause,
  place,
  showBoard,
  until,
  type Board,
} from '../../../support/mount.js';
import { inDays, ofTitles, on, site, titled } from '../../../support/posts.js';
import { watchTraces } from '../../../support/traces.js';
import { chooseTab, frameOf, recordsOf, rowOf, tabs, textOf } from '../../../support/view.js';

const network = fakeNetwork();
withoutPauses();

const settings = { messages: { se: `${origin}/se.json`, smn: `${origin}/smn.json` } };
const post = titled(1, 'Juhla', on(inDays(2)));

const noise = listenInEachTest();
let file: MessageFile = {};

before(async () => {
  file = inInventedWords(await readTemplate());
});

/** Puts up a site that has message files beside its records. */
function serve(answer: (url: URL) => Response | Promise<Response>): void {
  network.serve(
    site(
      { tm_organization: ofTitles(['Seura']), tm_event: [post] },
      { answer: (url, usual) => (isFile(url) ? answer(url) : usual()) },
    ),
  );
}

const isFile = ({ pathname }: URL): boolean => pathname.endsWith('.json');
const filesAsked = (): readonly string[] =>
  network
    .asked()
    .filter(isFile)
    .map(({ pathname }) => pathname);
const asJson = (words: MessageFile): Response => jsonText(JSON.stringify(words));

/** The language that the frame and the records say they are in; `null` where they disagree. */
function languageOf(board: Board): string | null | undefined {
  const frame = frameOf(board).firstElementChild?.getAttribute('lang');
  return frame === recordsOf(board)?.firstElementChild?.getAttribute('lang') ? frame : null;
}

describe('a board with message files', () => {
  it('speaks the language of the file that its page asks for', async () => {
    serve(() => asJson(file));
    const board = await showBoard({ attributes: { lang: 'se-FI' }, settings });
    await until(() => languageOf(board) === 'se', 'the language');
    expect(tabs(board)[0]).to.equal('⟦söe kinds.associations⟧ 1');
    expect(filesAsked()).to.deep.equal(['/se.json']);
    expect(noise.lines).to.deep.equal([]);
  });

  it('takes the language of what is around it', async () => {
    serve(() => asJson(file));
    const outer = place(document.createElement('div'));
    outer.lang = 'smn';
    const board = await showBoard({ attributes: { lang: null }, settings, into: outer });
    await until(() => languageOf(board) === 'smn', 'the language');
    expect(filesAsked()).to.deep.equal(['/smn.json']);
  });

  for (const lang of ['fi', 'sv', 'fi-x-selko', 'de', 'sms', '__proto__', '']) {
    it(`asks for none where the page is in "${lang}"`, async () => {
      serve(() => asJson(file));
      await showBoard({ attributes: { lang }, settings });
      expect(filesAsked()).to.deep.equal([]);
    });
  }

  it('names months and weekdays as the file does (requirement 11)', async () => {
    serve(() => asJson(file));
    const board = await showBoard({ attributes: { lang: 'se' }, settings });
    await until(() => languageOf(board) === 'se', 'the language');
    await chooseTab(board, '⟦söe kinds.events⟧');
    expect(textOf(rowOf(board, 'Juhla'))).to.match(
      /⟦söe calendar\.weekdaysShort\.\d⟧ \d{1,2}\.\d{1,2}\./,
    );
  });

  it('shows no word of another language in any state (requirement 10)', async () => {
    const shown = await collectWords(network, {
      lang: 'se',
      settings,
      answer: (url) => (isFile(url) ? asJson(file) : undefined),
      isReady: (board) => languageOf(board) === 'se',
    });
    await until(() => noise.lines.length > 0, 'the line on the kind that failed');
    const own = [...shown].filter((text) => text.includes('⟦söe'));
    const others = Object.values(allMessages).flatMap(fixedWords);
    expect(own.length).to.be.above(40);
    expect([...shown].filter((text) => others.includes(text))).to.deep.equal([]);
    // What is left is of the records: their titles and texts, numbers, and the service's name.
    const rest = [...shown].filter((text) => !text.includes('⟦söe') && /\p{L}{2}/u.test(text));
    const ofRecords =
      /^(Seura \d+|Koivuranta|Tervetuloa mukaan\.|(yhdistykset\.)?example\.org(\/x)?)$/;
    expect(rest.filter((text) => !ofRecords.test(text))).to.deep.equal([]);
  });

  it('follows a change of language, there and back', async () => {
    serve(({ pathname }) => asJson({ ...file, search: `⟦${pathname}⟧` }));
    const board = await showBoard({ attributes: { lang: 'se' }, settings });
    for (const lang of ['smn', 'fi', 'se', 'de', 'se', 'sv', 'smn']) {
      board.lang = lang;
      await until(() => languageOf(board) === (lang === 'de' ? 'fi' : lang), lang);
    }
  });

  it('speaks Finnish again when the files are taken away', async () => {
    serve(() => asJson(file));
    const board = await showBoard({ attributes: { lang: 'se' }, settings });
    await until(() => languageOf(board) === 'se', 'the language');
    board.settings = { limit: 500 };
    await until(() => languageOf(board) === 'fi', 'Finnish');
  });

  it('asks for a file no second time when other settings change', async () => {
    serve(() => asJson(file));
    const board = await showBoard({ attributes: { lang: 'se' }, settings });
    await until(() => languageOf(board) === 'se', 'the language');
    board.settings = { ...settings, limit: 500 };
    await atRest(board);
    expect(languageOf(board)).to.equal('se');
    expect(filesAsked()).to.deep.equal(['/se.json']);
  });

  it('is shown in the last language, whichever file comes last', async () => {
    let release: () => void = () => undefined;
    const late = new Promise<void>((resolve) => (release = resolve));
    serve(async ({ pathname }) => {
      if (pathname === '/se.json') await late;
      return asJson(file);
    });
    const board = await showBoard({ attributes: { lang: 'se' }, settings });
    await until(() => filesAsked().length === 1, 'the first request');
    expect(languageOf(board), 'Finnish until the words are here').to.equal('fi');
    board.lang = 'smn';
    await until(() => languageOf(board) === 'smn', 'the language');
    release();
    await pause(100);
    await painted(board);
    expect(languageOf(board)).to.equal('smn');
  });
});

describe('a board that is taken away while its message file is on its way', () => {
  it('gives the request up, and asks again when it is back', async () => {
    let isSlow = true;
    serve(() => (isSlow ? new Promise<Response>(() => undefined) : asJson(file)));
    const traces = watchTraces();
    const board = await showBoard({ attributes: { lang: 'se' }, settings });
    await until(() => filesAsked().length === 1, 'the request');
    expect(traces.requests(), 'under way').to.deep.equal([settings.messages.se]);
    board.remove();
    await pause(0);
    const left = { requests: traces.requests(), timers: traces.timers() };
    traces.end();
    expect(left).to.deep.equal({ requests: [], timers: [] });
    isSlow = false;
    document.body.append(board);
    place(board);
    await until(() => languageOf(board) === 'se', 'the language');
    expect(filesAsked()).to.have.length(2);
  });

  it('keeps words that it has, also in another place', async () => {
    serve(() => asJson(file));
    const board = await showBoard({ attributes: { lang: 'se' }, settings });
    await until(() => languageOf(board) === 'se', 'the language');
    place(document.createElement('div')).append(board);
    await painted(board);
    expect(languageOf(board)).to.equal('se');
    expect(filesAsked()).to.have.length(1);
  });
});

describe('a message file that cannot be used', () => {
  const large = { search: 'x'.repeat(300_000) };
  for (const [what, answer] of [
    ['is not there', () => new Response('', { status: 404 })],
    ['cannot be reached', () => Response.error()],
    ['is a page', () => new Response('<!doctype html><title>x</title><script>alert(1)</script>')],
    ['is a list', () => jsonText('["x"]')],
    ['is nothing', () => jsonText('null')],
    ['is too large', () => jsonText(JSON.stringify(large))],
  ] as const) {
    it(`leaves the board in Finnish when it ${what}, with one line for the webmaster`, async () => {
      serve(answer);
      const board = await showBoard({ attributes: { lang: 'se' }, settings });
      await until(() => noise.lines.length > 0, 'the line');
      await painted(board);
      expect(languageOf(board)).to.equal('fi');
      expect(tabs(board)[0]).to.equal('Yhdistykset 1');
      expect(noise.lines).to.have.length(1);
      expect(noise.lines[0]).to.include(`${origin}/se.json`);
    });
  }

  it('is told of in one line, message by message, and costs no other message', async () => {
    const others = withoutMessage(file, 'retry');
    serve(() => asJson({ ...others, serach: 'x', showMore: '{0} {2}', search: 'Ohca {name}' }));
    const board = await showBoard({ attributes: { lang: 'se' }, settings });
    await until(() => languageOf(board) === 'se', 'the language');
    await until(() => noise.lines.length > 0, 'the line');
    expect(noise.lines).to.have.length(1);
    for (const name of [/puuttu[^:]*: retry\b/, /\bserach\b/, /muodossa: [^.]*\bshowMore\b/]) {
      expect(noise.lines[0]).to.match(name);
    }
    expect(noise.lines[0]).to.match(/muodossa: [^.]*\bsearch\b/);
    expect(tabs(board)[0]).to.equal('⟦söe kinds.associations⟧ 1');
  });

  it('does no harm with markup: that is text', async () => {
    const markup = '<img src="x" onerror="window.isHarmed=1"><script>window.isHarmed=1</script>';
    serve(() => asJson({ ...file, kinds: { ...(file['kinds'] as object), associations: markup } }));
    const board = await showBoard({ attributes: { lang: 'se' }, settings });
    await until(() => languageOf(board) === 'se', 'the language');
    expect(tabs(board)[0]).to.equal(`${markup} 1`);
    expect(frameOf(board).querySelector('img, script')).to.equal(null);
    expect(recordsOf(board)?.querySelector('img, script')).to.equal(null);
    expect(window).not.to.have.property('isHarmed');
  });
});
