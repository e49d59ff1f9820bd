import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { referenceLanguages, referencePages } from '../../.config/build-reference.mjs';
import { fileHeaders, webmasterHeaders } from '../../src/apps/server/headers.mjs';
import { fieldNames, membersOf, unionOf } from './elements.mjs';
import { headingsOf, namesInTable } from './markdown.mjs';
import { filesIn, readText } from './source-files.mjs';

const FOLDER = 'src/apps/reference';
const DIAGNOSTICS = 'src/loading/diagnostics.ts';
const TALLY = 'src/model/tally.ts';
const FAILURES = 'src/base/network/fetch-failure.ts';

const languages = Object.keys(referenceLanguages);
const pathOf = (name, language) => `${FOLDER}/${language}/${name}.md`;
const set = (names) => [...new Set(names)].sort();

/** The heading that stands at the same place in a page of a language as in English. */
function headingIn(name, language, english) {
  const place = headingsOf(pathOf(name, 'en')).indexOf(english);
  assert.ok(place >= 0, english);
  return headingsOf(pathOf(name, language))[place];
}

/** The names in the first column of a table, called by its English heading. */
function namesUnder(name, language, english) {
  return namesInTable(pathOf(name, language), headingIn(name, language, english));
}

/** What a page tells in code: names, values and examples. */
function codeIn(path) {
  const text = readText(path);
  const blocks = [...text.matchAll(/^```[^]*?^```$/gm)].map(([block]) => block);
  const inline = [...text.replaceAll(/^```[^]*?^```$/gm, '').matchAll(/`([^`\n]+)`/g)];
  return [...blocks, ...inline.map(([, code]) => code)].sort();
}

describe('the reference for webmasters', () => {
  it('has its pages in each language, and no others', () => {
    const wanted = languages.flatMap((language) =>
      referencePages.map((name) => pathOf(name, language)),
    );
    assert.deepEqual(filesIn(FOLDER), wanted.sort());
  });

  for (const language of languages) {
    it(`has the fields whose places settings may name: ${language}`, () => {
      assert.ok(fieldNames().length > 0, 'fields are found');
      assert.deepEqual(set(namesUnder('fields', language, 'Fields')), set(fieldNames()));
    });

    it(`has the diagnostics that the code gives: ${language}`, () => {
      const properties = [...membersOf(DIAGNOSTICS, 'Diagnosis'), ...membersOf(TALLY, 'Tally')];
      const tables = {
        Diagnostics: properties,
        Status: unionOf('src/loading/load-state.ts', 'LoadState'),
        'Reasons for skipped records': unionOf(TALLY, 'SkipReason'),
        Rest: unionOf('src/sources/source.ts', 'Rest'),
        Failures: [...unionOf(FAILURES, 'FailureReason'), ...unionOf(DIAGNOSTICS, 'FailureName')],
      };
      for (const [heading, names] of Object.entries(tables)) {
        assert.ok(names.length > 0, heading);
        assert.deepEqual(set(namesUnder('states', language, heading)), set(names), heading);
      }
    });

    it(`says what a server sends as its settings do: ${language}`, () => {
      const text = readText(pathOf('server', language));
      const origin = 'Access-Control-Allow-Origin';
      const headers = { [origin]: fileHeaders[origin], ...webmasterHeaders };
      for (const [header, value] of Object.entries(headers)) {
        assert.ok(text.includes(`\`${header}: ${value}\``), header);
      }
    });
  }

  for (const name of referencePages) {
    for (const language of languages.filter((one) => one !== 'en')) {
      it(`tells the same in each language: ${name} (${language})`, () => {
        const [path, english] = [pathOf(name, language), pathOf(name, 'en')];
        assert.equal(headingsOf(path).length, headingsOf(english).length);
        assert.deepEqual(codeIn(path), codeIn(english));
      });
    }
  }
});
