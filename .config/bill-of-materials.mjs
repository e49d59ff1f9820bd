import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const lock = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'));

/**
 * Lists the product and all that it is made of, with versions and licences, as CycloneDX 1.5.
 *
 * Made of the lock file alone, it is the same wherever and whenever it is made; npm's own names the
 * time and the registry.
 */
export function billOfMaterials() {
  const { name, version, license, dependencies } = lock.packages[''];
  const names = [...withDependencies(Object.keys(dependencies))].sort();
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    serialNumber: `urn:uuid:${uuidOf(JSON.stringify(lock))}`,
    version: 1,
    metadata: { component: component(name, { version, license }) },
    components: names.map((one) => component(one, packageOf(one))),
    dependencies: [
      { ref: `${name}@${version}`, dependsOn: Object.keys(dependencies).map(refOf) },
      ...names.map((one) => ({
        ref: refOf(one),
        dependsOn: Object.keys(packageOf(one).dependencies ?? {}).map(refOf),
      })),
    ],
  };
}

/** A UUID of version 8 (RFC 9562) that is the same for the same text. */
function uuidOf(text) {
  const bytes = createHash('sha256').update(text).digest().subarray(0, 16);
  bytes[6] = 0x80 | (bytes[6] & 0x0f);
  bytes[8] = 0x80 | (bytes[8] & 0x3f);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

const packageOf = (name) => lock.packages[`node_modules/${name}`];
const refOf = (name) => `${name}@${packageOf(name).version}`;

function withDependencies(names, found = new Set()) {
  for (const name of names) {
    if (found.has(name)) continue;
    found.add(name);
    withDependencies(Object.keys(packageOf(name).dependencies ?? {}), found);
  }
  return found;
}

function component(name, { version, license, integrity }) {
  const hashes = integrity && {
    hashes: [
      { alg: 'SHA-512', content: Buffer.from(integrity.slice(7), 'base64').toString('hex') },
    ],
  };
  return {
    type: 'library',
    'bom-ref': `${name}@${version}`,
    name,
    version,
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    licenses: [{ expression: license }],
    ...hashes,
  };
}
