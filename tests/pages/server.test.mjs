import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, afterEach, before, describe, it } from 'node:test';
import { openStage } from './support/stage.mjs';

const REQUIRED = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
};
const isolated = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

let stage;

before(async () => {
  stage = await openStage();
});

after(() => stage?.close());
afterEach(() => stage.host.sendHeaders());

/** Opens a page that lets in only what says that it may be: the script stands on another server. */
function openIsolated(name, loads) {
  const type = name.includes('classic') ? '' : 'type="module"';
  const address = `${stage.host.addressAs('cdn')}/dist/1/${name}`;
  const head = `<script ${type} src="${address}" defer></script>`;
  return stage.open({ head, script: null, headers: isolated, loads });
}

describe('A page that is isolated from other origins (requirement 96)', () => {
  for (const name of ['talkootaulu.js', 'talkootaulu.classic.js']) {
    it(`has a board, details and all: ${name}`, async () => {
      const view = await openIsolated(name, 1);
      assert.equal(await view.page.evaluate(() => crossOriginIsolated), true);
      await view.visitAll();
      assert.ok((await view.page.$$('.talkoo-record')).length > 0);
      assert.deepEqual(view.log.errors, []);
      await view.close();
    });
  }

  it('keeps its link when the server of the script says nothing', async () => {
    stage.host.sendHeaders({});
    const view = await openIsolated('talkootaulu.classic.js', 0);
    await view.page.waitForNetworkIdle({ idleTime: 300 });
    assert.equal(await view.look((board) => board.matches(':defined')), false);
    assert.ok((await view.page.$eval('talkoo-board', (board) => board.textContent)).trim());
    await view.close();
  });
});

describe('The settings for web servers', () => {
  const folder = 'dist/1/server';
  const written = {
    'apache.htaccess': (name, value) => `Header set ${name} "${value}"`,
    'nginx.conf': (name, value) => `add_header ${name} "${value}";`,
    'web.config': (name, value) => `<add name="${name}" value="${value}" />`,
    _headers: (name, value) => `${name}: ${value}`,
  };

  it('are there for each of the servers', () => {
    assert.deepEqual(readdirSync(folder).sort(), Object.keys(written).sort());
  });

  for (const [file, line] of Object.entries(written)) {
    it(`send what a page on another server needs: ${file}`, () => {
      const text = readFileSync(`${folder}/${file}`, 'utf8');
      for (const [name, value] of Object.entries(REQUIRED)) {
        assert.ok(text.includes(line(name, value)), `${name} in ${file}`);
      }
    });
  }

  /** What a server is told to send with a webmaster's settings file, in each server's own words. */
  const revalidated = {
    'apache.htaccess': /<Files "talkoo\.json">\s+Header set Cache-Control "no-cache"\s+<\/Files>/,
    'nginx.conf': /location ~ "[^"]*talkoo\\\.json\$" \{[^}]*add_header Cache-Control "no-cache";/,
    'web.config':
      /<location path="talkoo\.json">[^]*cacheControlMode="DisableCache"[^]*<\/location>/,
    _headers: /^\/talkootaulu\/\*\/talkoo\.json\n {2}Cache-Control: no-cache$/m,
  };

  for (const [file, wanted] of Object.entries(revalidated)) {
    it(`let nobody keep a settings file without asking, also in the folder of a version: ${file}`, () => {
      assert.match(readFileSync(`${folder}/${file}`, 'utf8'), wanted);
    });
  }

  /** How each server is told that no other site may frame the pages for webmasters. */
  const unframed = {
    'apache.htaccess':
      /SetEnvIf Request_URI "\/webmaster\/" (\w+)\s+Header set Content-Security-Policy "frame-ancestors 'self'" env=\1/,
    'nginx.conf':
      /location ~ "[^"]*\/webmaster\/" \{[^}]*add_header Content-Security-Policy "frame-ancestors 'self'";/,
    'web.config':
      /<location path="webmaster">[^]*?<add name="Content-Security-Policy" value="frame-ancestors 'self'" \/>[^]*?<\/location>/,
    _headers:
      /^\/talkootaulu\/\*\/webmaster\/\*\n {2}Content-Security-Policy: frame-ancestors 'self'$/m,
  };

  for (const [file, wanted] of Object.entries(unframed)) {
    it(`let no other site show the pages for webmasters in a frame: ${file}`, () => {
      const text = readFileSync(`${folder}/${file}`, 'utf8');
      assert.match(text, wanted);
      // The board itself is there to be framed.
      assert.equal(text.match(/frame-ancestors/g).length, 1);
    });
  }

  it('have nginx find the rule for a settings file first, with the headers of all files', () => {
    const text = readFileSync(`${folder}/nginx.conf`, 'utf8');
    const rules = [...text.matchAll(/location ~ "(.+)" \{([^}]+)\}/g)];
    /** The rule that nginx takes: the first whose pattern fits. */
    const ruleFor = (path) =>
      rules.find(([, pattern]) => new RegExp(pattern).test(path))?.[2] ?? '';
    for (const version of ['1', '1.0.0']) {
      const rule = ruleFor(`/talkootaulu/${version}/webmaster/index.html`);
      assert.match(rule, /frame-ancestors/);
      for (const [name, value] of Object.entries(REQUIRED)) {
        assert.ok(rule.includes(written['nginx.conf'](name, value)), name);
      }
    }
    const settings = ruleFor('/talkootaulu/1.0.0/talkoo.json');
    assert.match(settings, /Cache-Control "no-cache"/);
    for (const [name, value] of Object.entries(REQUIRED)) {
      assert.ok(settings.includes(written['nginx.conf'](name, value)), name);
    }
    for (const name of ['talkootaulu.js', 'talkoo.schema.json', 'integrity.json']) {
      assert.match(ruleFor(`/talkootaulu/1.0.0/${name}`), /Cache-Control "[^"]*immutable"/, name);
    }
  });
});
