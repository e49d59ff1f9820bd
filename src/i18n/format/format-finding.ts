import type { Language } from '../language.js';
import type { FindingWords } from '../finding-words.js';
import en from '../en/findings.js';
import fi from '../fi/findings.js';
import sv from '../sv/findings.js';
import type { AddressProblem } from '../../base/address/address-problem.js';
import type { WebmasterFinding, SettingsFileProblem } from '../webmaster-finding.js';

const languages: Readonly<Record<Language, FindingWords>> = { fi, sv, en };

type About = WebmasterFinding['about'];
type FindingOf<Name extends About> = Extract<WebmasterFinding, { about: Name }>;

/** Says each finding; one that is added does not compile until it has its line here. */
const texts: {
  readonly [Name in About]: (finding: FindingOf<Name>, words: FindingWords) => string;
} = {
  'no-source': (_, words) => words.noSource,
  broken: ({ error }, words) => words.broken(error),
  kind: ({ word }, words) => words.kind(word),
  attribute: ({ element, name, owner, near }, words) =>
    words.attribute(element, name) +
    (owner ? ` ${words.attributeOwner(owner)}` : nearText(near, words)),
  'quote-missing': ({ names }, words) => words.quoteMissing(names.join(', ')),
  quotes: ({ names }, words) => words.quotes(names.join(', ')),
  container: ({ names }, words) =>
    words.container(names.join(', '), names.map((name) => `data-${name}`).join(', ')),
  swallowed: ({ element }, words) => words.swallowed(element),
  setting: settingText,
  'settings-file': (file, words) =>
    `${words.settingsFile(file.address)} ${fileProblem(file, words)}`,
  'settings-part': (_, words) => words.settingsPart,
  'settings-text': ({ line, excerpt }, words) =>
    line === null ? words.settingsNotAnObject : words.settingsText(line, excerpt),
  address: ({ address, problem }, words) =>
    /^[^@\s/]+@[^@\s/]+$/.test(address)
      ? words.mailAsSource(address)
      : `${words.address(address)} ${words.addressProblems[problem]}`,
  municipality: ({ names, source, nearMatches }, words) =>
    words.municipality(names.join(', '), source) + nearText(nearMatches.join(', '), words),
  region: ({ names, source }, words) => words.region(names.join(', '), source),
  association: ({ asked, sources, nearMatches }, words) =>
    words.association(asked, sources.join(', ')) + nearText(nearMatches.join(', '), words),
  failure: failureText,
  noise: ({ source }, words) => words.noise(source),
  'url-prefix': ({ prefix, problem }, words) => words.prefixProblems[problem](prefix),
  contrast: ({ token, ratio }, words) => words.contrast(token, ratio),
  messages: ({ tag, problem, keys }, words) => words.messagesProblems[problem](tag, fewOf(keys)),
};

/** Says a finding in words: the cause, and the cure. */
export function formatFinding<Name extends About>(
  finding: FindingOf<Name> & { readonly about: Name },
  language: Language,
): string {
  return texts[finding.about](finding, languages[language]);
}

/** What was perhaps meant, as a further sentence; empty for nothing. */
function nearText(near: string | null, words: FindingWords): string {
  return near ? ` ${words.near(near)}` : '';
}

/** What failed, and what to do: first the front page, where the source may be an inner page of a site. */
function failureText(failed: FindingOf<'failure'>, words: FindingWords): string {
  const { source, failure, status, at } = failed;
  const isMissing = failure === 'status' && [401, 403, 404].includes(status ?? 0);
  const isNoApi = failure === 'cors' || failure === 'not-json' || isMissing;
  const [what, usualCure] = words.failures[failure](failed);
  const cure = isMissing ? words.missing : usualCure;
  const first = isNoApi && source.includes('/') ? words.innerPage(at) : '';
  return [what, first, cure].filter(Boolean).join(' ');
}

function settingText({ path, reason, near }: FindingOf<'setting'>, words: FindingWords): string {
  const place = path.replace(/\.\d+(?=\.|$)/g, '').replace(/^messages\..*/, 'messages');
  const rule = reason === 'wrong' ? words.settingRules.get(place) : undefined;
  return words.setting[reason](path) + nearText(near, words) + (rule ? ` ${rule}` : '');
}

function fileProblem(file: FindingOf<'settings-file'>, words: FindingWords): string {
  const { problem } = file;
  return isAddressProblem(problem)
    ? words.addressProblems[problem]
    : words.settingsFileProblems[problem](file);
}

function isAddressProblem(problem: SettingsFileProblem): problem is AddressProblem {
  return ['not-an-address', 'not-http', 'credentials', 'mixed-content'].includes(problem);
}

const mostKeys = 20;

function fewOf(keys: readonly string[]): string {
  const rest = keys.length - mostKeys;
  return keys.slice(0, mostKeys).join(', ') + (rest > 0 ? ` … (+${rest})` : '');
}
