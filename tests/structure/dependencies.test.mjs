import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { billOfMaterials } from '../../.config/bill-of-materials.mjs';
import { librariesIn } from '../../.config/size.mjs';
import { isThere, readText } from './source-files.mjs';

/** Licences under which the product may pass code on; none of them binds the municipality's own page. */
const ALLOWED = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

const lock = JSON.parse(readText('package-lock.json')).packages;

/** Finds a package as Node does: beside what asks for it, or beside a folder above. */
function placeOf(name, from) {
  for (let folder = from; ; folder = folder.replace(/\/?node_modules\/(@[^/]+\/)?[^/]+$/, '')) {
    const place = `${folder}${folder && '/'}node_modules/${name}`;
    if (lock[place]) return place;
    if (folder === '') throw new Error(`${name}, wanted by ${from}, is not in the lock file.`);
  }
}

/** Places of all that a package needs when it runs, and what these need in turn. */
function neededBy(from, found = new Set()) {
  const { dependencies, peerDependencies = {}, peerDependenciesMeta = {} } = lock[from];
  const peers = Object.keys(peerDependencies).filter(
    (name) => !peerDependenciesMeta[name]?.optional,
  );
  for (const name of [...Object.keys(dependencies ?? {}), ...peers]) {
    const place = placeOf(name, from);
    if (found.has(place)) continue;
    found.add(place);
    neededBy(place, found);
  }
  return found;
}

const runtime = [...neededBy('')].map((place) => ({
  place,
  name: place.split('node_modules/').at(-1),
  ...lock[place],
}));

/** Tells whether an expression of SPDX can be met by allowed licences alone. */
function isAllowed(licence) {
  const plain = licence.replace(/^\((.*)\)$/, '$1');
  return plain
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((one) => ALLOWED.includes(one)));
}

const named = (packages) => packages.map(({ name, license }) => `${name} (${license})`);

describe('What the product depends on when it runs (requirement 99)', () => {
  it('is at most sixteen packages, those included that others bring along', () => {
    assert.ok(runtime.length >= 8, 'the packages are found');
    assert.ok(runtime.length <= 16, named(runtime).join(', '));
  });

  it('runs nothing when it is installed', () => {
    const hooks = ['preinstall', 'install', 'postinstall'];
    const guilty = runtime.filter(({ place, hasInstallScript }) => {
      const { scripts = {} } = JSON.parse(readText(`${place}/package.json`));
      const isBuilt = isThere(`${place}/binding.gyp`);
      return hasInstallScript || isBuilt || hooks.some((hook) => hook in scripts);
    });
    assert.deepEqual(named(guilty), []);
  });

  it('may be passed on with the product, by the licences that the packages themselves name', () => {
    const others = runtime.filter(({ license }) => !isAllowed(license ?? ''));
    assert.deepEqual(named(others), []);
    const different = runtime.filter(({ place, license }) => {
      const own = JSON.parse(readText(`${place}/package.json`)).license;
      return own !== license;
    });
    assert.deepEqual(named(different), []);
    for (const licence of ['GPL-3.0-only', 'Elastic-2.0', 'MIT AND GPL-2.0-only', 'UNLICENSED']) {
      assert.ok(!isAllowed(licence), licence);
    }
    for (const licence of ['MIT', '(MPL-2.0 OR Apache-2.0)', 'MIT AND ISC']) {
      assert.ok(isAllowed(licence), licence);
    }
  });

  it('is all in the bill of materials, with the hash of the lock file, and nothing else is', () => {
    const wanted = runtime.map(({ name, version, license, integrity }) => ({
      name,
      version,
      license,
      hash: Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex'),
    }));
    const listed = billOfMaterials().components.map(({ name, version, licenses, hashes }) => ({
      name,
      version,
      license: licenses[0].expression,
      hash: hashes[0].content,
    }));
    const byName = (one, other) => (one.name < other.name ? -1 : 1);
    assert.deepEqual(listed.sort(byName), wanted.sort(byName));
  });

  it('joins the parts of the bill of materials to each other', () => {
    const { metadata, components, dependencies } = billOfMaterials();
    const parts = [metadata.component, ...components].map((part) => part['bom-ref']).sort();
    assert.deepEqual(dependencies.map(({ ref }) => ref).sort(), parts);
    const reached = new Set([parts.find((ref) => ref === metadata.component['bom-ref'])]);
    for (const ref of reached) {
      for (const next of dependencies.find((one) => one.ref === ref).dependsOn) reached.add(next);
    }
    assert.deepEqual([...reached].sort(), parts);
  });
});

describe('The lock file', () => {
  it('has the SHA-512 of every package', () => {
    const without = Object.entries(lock).filter(
      ([place, { integrity, link }]) => place !== '' && !link && !/^sha512-/.test(integrity ?? ''),
    );
    assert.deepEqual(
      without.map(([place]) => place),
      [],
    );
  });
});

describe('The packages of the first load', () => {
  it('are counted by the code that is built into its files, each once', () => {
    const chunk = (...paths) => ({ modules: Object.fromEntries(paths.map((path) => [path, {}])) });
    const at = (path) => `/project/node_modules/${path}`;
    assert.deepEqual(
      librariesIn([
        chunk('/project/src/embed.ts', at('lit/index.js'), at('lit-html/lit-html.js')),
        chunk(at('lit-html/static.js'), at('@lit/reactive-element/css-tag.js')),
        chunk(at('a/node_modules/b/c.js')),
      ]),
      ['@lit/reactive-element', 'b', 'lit', 'lit-html'],
    );
  });
});
