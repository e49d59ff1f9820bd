import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { billOfMaterials } from './bill-of-materials.mjs';
import { sha384 } from './hashes.mjs';

/**
 * Writes what proves the folder of a version: what it is made of (`sbom.json`, CycloneDX) and the
 * hash of every file (`integrity.json`, the addresses relative to it).
 */
export function writeProofs(outDir, version) {
  writeJson(`${outDir}/sbom.json`, billOfMaterials());
  const files = readdirSync(outDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`.slice(outDir.length + 1))
    .sort();
  const hashes = files.map((file) => [file, sha384(readFileSync(`${outDir}/${file}`))]);
  writeJson(`${outDir}/integrity.json`, { version, files: Object.fromEntries(hashes) });
}

/** Copies a version to the name that moves with the versions of its first number. */
export function copyToFloating(outDir, floatingDir) {
  rmSync(floatingDir, { recursive: true, force: true });
  cpSync(outDir, floatingDir, { recursive: true });
}

function writeJson(path, value) {
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);
}
