import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import { settingsJsonSchema } from '../../.config/build-settings-schema.mjs';
import { importSources } from '../../.config/import-source.mjs';

const schema = await settingsJsonSchema();
const { parseSettings } = await importSources(['src/sources/settings/parse-settings.ts']);
const isValid = new Ajv({ strictTypes: false }).compile(schema);

const source = { type: 'toimeksi', address: 'https://www.example.org' };
const map = { tiles: 'https://kartta.example.org/{z}/{x}/{y}.png', attribution: '© Kunta' };

/** What a webmaster may write. */
const SOUND = [
  {},
  { $schema: './talkoo.schema.json', limit: 1, timeoutMs: 60_000, regions: ['Valtakunnallinen'] },
  { limit: 100_000, timeoutMs: 500, regions: [] },
  { messages: { se: 'se.json', smn: '/viestit/smn.json', ru: 'https://www.example.org/ru.json' } },
  {
    reportAddress: 'yhdistykset@example.org',
    accessibilityFeedback: 'https://www.example.org/a11y',
  },
  { reportAddress: 'mailto:yhdistykset@example.org', accessibilityFeedback: 'palaute@example.org' },
  { sources: [source, { ...source, kinds: ['events', 'volunteer-tasks'] }] },
  { sources: [{ ...source, fields: { premises: { capacity: 'acf.x' }, events: {} } }] },
  { map },
  { map: { ...map, maxZoom: 22 } },
  { map: { ...map, tiles: 'http://127.0.0.1:8080/{z}/{x}/{y}' } },
  { looks: { preset: 'suomifi', scheme: 'dark', radius: '0', space: '1.5em' } },
  {
    looks: {
      accent: '#14557a',
      accentInk: '#fff',
      free: 'rgb(0, 90, 10)',
      muted: 'rgb(0 0 0 / 80%)',
    },
  },
  { looks: { line: 'hsl(200, 50%, 20%)', tint: 'light-dark(#eef, #112)', radius: '.4rem' } },
];

/** What costs a key or more. */
const MISTAKEN = [
  { limits: 5 },
  { limit: 0 },
  { limit: 100_001 },
  { limit: 1.5 },
  { limit: '100' },
  { limit: null },
  { timeoutMs: 499 },
  { regions: 'Valtakunnallinen' },
  { regions: [1] },
  { messages: { 'se-FI': 'se.json' } },
  { messages: { se: 'javascript:alert(1)' } },
  { messages: { se: 'https://matti:sana@www.example.org/se.json' } },
  { messages: ['se.json'] },
  { reportAddress: 'ei ole' },
  { reportAddress: 'a@example.org, b@example.org' },
  { accessibilityFeedback: 'http://www.example.org/a11y' },
  { accessibilityFeedback: 'javascript:alert(1)' },
  { sources: source },
  { sources: [{ type: 'toimeksi' }] },
  { sources: [{ ...source, type: 'rss' }] },
  { sources: [{ ...source, kinds: ['tapahtumat'] }] },
  { sources: [{ ...source, kinds: 'events' }] },
  { sources: [{ ...source, fields: { events: { hinta: 'acf.hinta' } } }] },
  { sources: [{ ...source, fields: { tapahtumat: {} } }] },
  { sources: [{ ...source, name: 'Toimeksi' }] },
  { map: { tiles: map.tiles } },
  { map: { ...map, attribution: ' ' } },
  { map: { ...map, maxZoom: 7 } },
  { map: { ...map, tiles: 'http://kartta.example.org/{z}/{x}/{y}.png' } },
  { map: { ...map, tiles: 'https://{s}.example.org/{z}/{x}/{y}.png' } },
  { map: { ...map, minZoom: 3 } },
  { looks: [] },
  { looks: { preset: 'turku' } },
  { looks: { scheme: 'auto' } },
  { looks: { accent: 'red' } },
  { looks: { accent: 'var(--x)' } },
  { looks: { tint: 'url(https://www.example.org/x.png)' } },
  { looks: { radius: '4' } },
  { looks: { space: '-1em' } },
  { looks: { acent: '#000000' } },
  { municipality: 'Utajärvi' },
];

/** Every key of a schema with its path. */
function keysOf({ properties = {}, items, $defs = {} }, path = '') {
  const inner = items ? keysOf(items, `${path}.0`) : [];
  const own = Object.entries(properties).flatMap(([key, part]) => [
    { path: `${path}.${key}`, part },
    ...keysOf(part, `${path}.${key}`),
  ]);
  return [...own, ...inner, ...Object.values($defs).flatMap((part) => keysOf(part, `${path}.#`))];
}

describe('talkoo.schema.json', () => {
  it('takes the settings that the board takes whole', () => {
    for (const written of SOUND) {
      const name = JSON.stringify(written);
      assert.deepEqual(parseSettings(written), { settings: written, issues: [] }, name);
      assert.ok(isValid(written), `${name}: ${JSON.stringify(isValid.errors)}`);
    }
  });

  it('refuses the settings of which the board leaves something out', () => {
    for (const written of MISTAKEN) {
      assert.notDeepEqual(parseSettings(written).issues, [], JSON.stringify(written));
      assert.ok(!isValid(written), JSON.stringify(written));
    }
  });

  it('says of every key what it means', () => {
    const keys = keysOf(schema);
    assert.ok(keys.length > 60, 'the keys are found');
    for (const { path, part } of keys) {
      assert.match(part.title ?? '', /^[A-Z][a-z ]+$/, path);
      assert.match(part.description ?? '', /^[A-Zh][^@]{15,}\.$/, path);
    }
  });
});
