import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { billOfMaterials } from '../../.config/bill-of-materials.mjs';
import { filesIn, readText } from './source-files.mjs';

const workflow = readText('.github/workflows/release.yml');

/** Where a command stands in the workflow. */
function placeOf(command) {
  const place = workflow.indexOf(command);
  assert.ok(place >= 0, command);
  return place;
}

describe('the bill of materials', () => {
  it('has what an attestation of CycloneDX must have', () => {
    const { bomFormat, specVersion, serialNumber } = billOfMaterials();
    assert.deepEqual([bomFormat, specVersion], ['CycloneDX', '1.5']);
    // RFC 9562: version 8 is of one's own making; the variant is 10 in binary.
    const uuid = /^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;
    assert.match(serialNumber, uuid);
  });
});

describe('the workflow of a release', () => {
  it('publishes the package under its repository’s name, before there is a release', () => {
    const steps = ['npm pkg set repository.type=git', 'npm publish --ignore', 'gh release create'];
    const places = steps.map(placeOf);
    assert.deepEqual(
      places,
      places.toSorted((one, other) => one - other),
    );
    assert.match(
      workflow,
      /repository\.url="git\+https:\/\/github\.com\/\$GITHUB_REPOSITORY\.git"/,
    );
  });

  it('needs no token and no address of a registry, nor does anything else here', () => {
    assert.match(workflow, /id-token: write/);
    const [major, minor] = /npm install --global npm@(\d+)\.(\d+)/.exec(workflow).slice(1);
    assert.ok(Number(major) > 11 || (Number(major) === 11 && Number(minor) >= 5), 'npm 11.5');
    const files = ['package.json', 'package-lock.json', '.npmrc', '.ci/run', ...filesIn('.github')];
    for (const file of [...files, ...filesIn('.config')]) {
      assert.doesNotMatch(
        readText(file),
        /registry\.\w+\.\w|registry-url|auth_?token|npm_token/i,
        file,
      );
    }
  });

  it('publishes only what every check has passed, and checks without the right to publish', () => {
    const [, check, publish] = workflow.split(/^ {2}(?:check|publish):$/m);
    assert.match(check, /run: \.ci\/run/);
    assert.doesNotMatch(check, /: write/);
    assert.match(publish, /needs: check/);
  });

  it('packs the folder of the version and the floating one', () => {
    const packed = /find (.+) -type f \|/.exec(workflow)?.[1];
    assert.equal(packed, '"$version" "$floating"');
  });

  it('makes the file that the README tells webmasters to download', () => {
    const { version } = JSON.parse(readText('package.json'));
    assert.ok(placeOf('"../talkootaulu-$version.zip"') > 0);
    assert.ok(
      readText('README.md').includes(`\`talkootaulu-${version}.zip\` from the project's releases`),
    );
  });

  it('stops on another day than the papers name', () => {
    const [, day] = /releasedOn: PlainDate = ('[\d-]+')/.exec(
      readText('src/apps/legal-texts/release.ts'),
    );
    const [, written] = /grep --quiet "('\$\(.+\)')" src\/apps\/legal-texts\/release\.ts/.exec(
      workflow,
    );
    assert.equal(written, "'$(TZ=Europe/Helsinki date +%F)'");
    assert.match(day, /^'\d{4}-\d\d-\d\d'$/);
  });
});
