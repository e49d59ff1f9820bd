import { KeyboardUser } from './keyboard-user.mjs';
import { emulate } from './media.mjs';
import { openStage } from './stage.mjs';

const FOLDER = '/dist/1.0.0/webmaster/';

/** Opens one of the built pages for webmasters, watched for errors and for whom it asks. */
export async function openWebmasterPage(stage, file, [width, height] = [1280, 900], media = {}) {
  const page = await stage.browser.newPage();
  const asked = new Set();
  const errors = [];
  page.on('request', (request) => asked.add(new URL(request.url()).origin));
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (line) => {
    if (/Content.Security.Policy|Trusted/i.test(line.text())) errors.push(line.text());
  });
  await page.setViewport({ width, height });
  const session = await page.createCDPSession();
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  await emulate(page, media);
  // Retries follow each other at once.
  await page.evaluateOnNewDocument(() => (Math.random = () => 0.02));
  await page.goto(stage.host.address + FOLDER + file);
  await page.waitForFunction(() => document.querySelector('h1'));
  // What these addresses name is the webmaster's own.
  await (await page.$('.asking button'))?.click();
  return { page, user: new KeyboardUser(page), asked, errors };
}

/** Opens a stage whose pages may use the clipboard. */
export async function openStageWithClipboard() {
  const stage = await openStage({ usesClipboard: true });
  const permissions = ['clipboard-read', 'clipboard-sanitized-write'];
  await stage.browser.overridePermissions(stage.host.address, permissions);
  return stage;
}

/** Waits until the text of the page has something in it. */
export function sees(page, text) {
  return page.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, text);
}

/** The preview's frame, once the board in it shows records. */
export async function previewOf(page) {
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  await frame.waitForFunction(() => document.querySelector('talkoo-board [slot=records] li'));
  return frame;
}

/** The code that the page offers. */
export const codeOf = (page) => page.$eval('pre.code', ({ textContent }) => textContent);

/** Chooses the webmaster's own source and tests it. */
export async function useSource(user, address) {
  await user.choose('Kokeile esimerkkitiedoilla', 'Oman alueen palvelu');
  await user.fill('Palvelun osoite', address);
}

/**
 * Fills in the configurator's form at once: texts and lists by the names of their fields, radio
 * buttons by name and value (`''` is the first one), boxes by true and false. What is so already
 * is left alone.
 */
export function fillIn(page, values) {
  return page.evaluate((fields) => {
    for (const [name, value] of Object.entries(fields)) {
      const field =
        document.getElementById(`${name}-${value || 'none'}`) ?? document.getElementById(name);
      if (field.type === 'radio' || field.type === 'checkbox') {
        if (field.checked !== Boolean(value || field.type === 'radio')) field.click();
      } else if (field.value !== value) {
        field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        field.dispatchEvent(new Event('change', { bubbles: true }));
      }
    }
  }, values);
}

/** Presses the button of that name. */
export function press(page, name) {
  return page.$eval(`button::-p-text(${name})`, (button) => button.click());
}
