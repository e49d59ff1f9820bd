import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { openStageWithClipboard, openWebmasterPage, sees } from './support/webmaster-page.mjs';

let stage;

before(async () => {
  stage = await openStageWithClipboard();
});

after(() => stage?.close());

describe('The page on looks', () => {
  let page;
  let user;
  let errors;

  before(async () => {
    ({ page, user, errors } = await openWebmasterPage(stage, 'theming.html'));
    await page.waitForSelector('.trial-board talkoo-board [slot=records] li');
  });

  beforeEach(async () => {
    const [again] = await page.$$('button::-p-text(Palauta alkuarvot)');
    await again?.evaluate((button) => button.click());
    // The Tab key goes on from here.
    await page.focus('a');
  });
  afterEach(() => assert.deepEqual(errors, []));

  /** What the board that is tried out has computed of its tokens. */
  const tokensOf = (page, name) =>
    page.$eval(
      '.trial-board talkoo-board',
      (board, token) => getComputedStyle(board).getPropertyValue(token).trim(),
      name,
    );

  it('changes the board along with a token, and writes the style sheet', async () => {
    await user.fill('--talkoo-accent: arvo', '#7a1f5c');
    await user.fill('--talkoo-radius: arvo', '1em');
    assert.equal(await tokensOf(page, '--_accent'), '#7a1f5c');
    assert.equal(await tokensOf(page, '--_radius'), '1em');
    await user.press('Kopioi tyylit');
    await sees(page, 'Kopioitu');
    assert.equal(
      await page.evaluate(() => navigator.clipboard.readText()),
      'talkoo-board {\n  --talkoo-accent: #7a1f5c;\n  --talkoo-radius: 1em;\n}',
    );
    await user.press('Palauta alkuarvot');
    assert.match(await tokensOf(page, '--_accent'), /^light-dark\(#14557a/);
  });

  it('says that a colour falls short, and the board takes its own', async () => {
    const ground = await page.$eval('.trial', ({ className }) => className);
    assert.match(ground, /is-light/);
    await user.fill('--talkoo-accent: arvo', '#ff9900');
    await sees(page, '2,1:1, ei riitä');
    await sees(page, 'Yllä olevissa arvoissa on väri, joka ei riitä.');
    // The board's own blue for a light page.
    await page.waitForFunction(() => {
      const link = document.querySelector('.trial-board [slot=records] li a');
      return link && getComputedStyle(link).color === 'rgb(20, 85, 122)';
    });
    await user.fill('--talkoo-free: arvo', 'vihreä');
    await sees(page, 'Selain ei tunne tätä väriksi.');
  });

  for (const value of ['vihreä', '#12', 'var(--ei-ole)', 'inherit', 'initial']) {
    it(`refuses what is no colour, and tells no contrast of it: ${value}`, async () => {
      await user.fill('--talkoo-free: arvo', value);
      await sees(page, 'Selain ei tunne tätä väriksi. Kirjoita väri esimerkiksi muodossa #14557a.');
      const row = await page.evaluate(
        () => document.getElementById('--talkoo-free').closest('tr').innerText,
      );
      assert.doesNotMatch(row, /:1|ei tekstiä/);
      assert.equal(await tokensOf(page, '--talkoo-free'), '');
      await sees(page, 'Muuta jotakin arvoa, niin valmis koodi tulee tähän.');
    });
  }

  it('judges the colours of the board, not those that a system forces', async () => {
    const contrasts = async (one) => {
      await sees(one, 'erinomainen');
      return one.$eval('table', ({ innerText }) => innerText.match(/\d+(,\d)?:1, .+/g));
    };
    const usual = await contrasts(page);
    assert.equal(usual.length, 4);
    const media = { 'prefers-color-scheme': 'light', 'forced-colors': 'active' };
    const forced = await openWebmasterPage(stage, 'theming.html', [1280, 900], media);
    await forced.page.waitForSelector('.trial-board talkoo-board [slot=records] li');
    assert.deepEqual(await contrasts(forced.page), usual);
    await forced.page.close();
  });

  it('frames a part of the board on request', async () => {
    const outline = () =>
      page.$eval('.trial-board talkoo-board', (board) => {
        const part = board.shadowRoot.querySelector('[part~=kinds]');
        return getComputedStyle(part).outlineStyle;
      });
    assert.equal(await outline(), 'none');
    await user.press('Näytä taulussa: kinds');
    assert.equal(await outline(), 'solid');
    await user.press('Näytä taulussa: kinds');
    assert.equal(await outline(), 'none');
  });

  it('shows the ready styles side by side, on a light and on a dark page', async () => {
    await page.waitForFunction(
      () => document.querySelectorAll('.presets talkoo-board [slot=records]').length === 3,
    );
    const looks = () =>
      page.$$eval('.presets talkoo-board', (boards) =>
        boards.map((board) => getComputedStyle(board.querySelector('[slot=records] a')).color),
      );
    const light = await looks();
    assert.equal(new Set(light).size, 3);
    await user.choose('Vaalea', 'Tumma');
    await page.waitForFunction(
      () => document.querySelectorAll('.presets .is-dark talkoo-board [slot=records] a').length > 3,
    );
    const dark = await looks();
    assert.equal(new Set([...light, ...dark]).size, 6);
  });
});
