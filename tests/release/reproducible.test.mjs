import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const NOT_COPIED = ['.cache', '.git', 'coverage', 'dist', 'node_modules'];
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const folder = mkdtempSync(join(tmpdir(), 'talkootaulu-'));
after(() => rmSync(folder, { recursive: true }));

const hashesOf = (place) =>
  JSON.parse(readFileSync(join(place, `dist/${version}/integrity.json`), 'utf8')).files;

describe('A version', () => {
  it('has the same bytes when it is built elsewhere, at another time of day', () => {
    cpSync(root, folder, {
      recursive: true,
      filter: (path) => !NOT_COPIED.includes(relative(root, path)),
    });
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    execFileSync(process.execPath, ['.config/build.mjs'], {
      cwd: folder,
      env: { ...process.env, TZ: 'Pacific/Kiritimati', LC_ALL: 'C', LANG: 'C' },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const [here, there] = [hashesOf(root), hashesOf(folder)];
    const names = new Set([...Object.keys(here), ...Object.keys(there)]);
    assert.ok(names.size > 100);
    assert.deepEqual(
      [...names].filter((name) => here[name] !== there[name]),
      [],
    );
  });
});
