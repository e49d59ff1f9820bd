import type { Language } from '../messages.js';
import type { FindingWords } from '../finding-words.js';
import en from '../en/findings.js';
import fi from '../fi/findings.js';
import sv from '../sv/findings.js';
import type { AddressProblem } from '../../base/address/address-problem.js';
import type { WebmasterFinding, SettingsFileProblem } from '../webmaster-finding.js';

const languages: Readonly<Record<Language, FindingWords>> = { fi, sv, en };

/** Says a note in words: the cause, and the cure. */
export function formatFinding(note: WebmasterFinding, language: Language): string {
  const words = languages[language];
  switch (note.about) {
    case 'no-source':
      return words.noSource;
    case 'broken':
      return words.broken(note.error);
    case 'kind':
      return words.kind(note.word);
    case 'attribute':
      return (
        words.attribute(note.element, note.name) +
        (note.owner ? ` ${words.attributeOwner(note.owner)}` : nearText(note.near, words))
      );
    case 'quote-missing':
      return words.quoteMissing(note.names.join(', '));
    case 'quotes':
      return words.quotes(note.names.join(', '));
    case 'container': {
      const meant = note.names.map((name) => `data-${name}`);
      return words.container(note.names.join(', '), meant.join(', '));
    }
    case 'swallowed':
      return words.swallowed(note.element);
    case 'setting':
      return settingText(note, words);
    case 'settings-file':
      return `${words.settingsFile(note.address)} ${fileProblem(note, words)}`;
    case 'settings-part':
      return words.settingsPart;
    case 'settings-text':
      return note.line === null
        ? words.settingsNotAnObject
        : words.settingsText(note.line, note.excerpt);
    case 'address':
      return /^[^@\s/]+@[^@\s/]+$/.test(note.address)
        ? words.mailAsSource(note.address)
        : `${words.address(note.address)} ${words.addressProblems[note.problem]}`;
    case 'municipality': {
      const near = nearText(note.nearMatches.join(', '), words);
      return words.municipality(note.names.join(', '), note.source) + near;
    }
    case 'region':
      return words.region(note.names.join(', '), note.source);
    case 'association': {
      const near = nearText(note.nearMatches.join(', '), words);
      return words.association(note.asked, note.sources.join(', ')) + near;
    }
    case 'failure':
      return failureText(note, words);
    case 'noise':
      return words.noise(note.source);
    case 'url-prefix':
      return words.prefixProblems[note.problem](note.prefix);
    case 'contrast':
      return words.contrast(note.token, note.ratio);
    case 'messages':
      return words.messagesProblems[note.problem](note.tag, fewOf(note.keys));
  }
}

/** What was perhaps meant, as a further sentence; empty for nothing. */
function nearText(near: string | null, words: FindingWords): string {
  return near ? ` ${words.near(near)}` : '';
}

/** What failed, and what to do: first the front page, where the source may be an inner page of a site. */
function failureText(
  note: Extract<WebmasterFinding, { about: 'failure' }>,
  words: FindingWords,
): string {
  const { source, failure, status, at } = note;
  const isMissing = failure === 'status' && [401, 403, 404].includes(status ?? 0);
  const isNoApi = failure === 'cors' || failure === 'not-json' || isMissing;
  const [what, usualCure] = words.failures[failure](note);
  const cure = isMissing ? words.missing : usualCure;
  const first = isNoApi && source.includes('/') ? words.innerPage(at) : '';
  return [what, first, cure].filter(Boolean).join(' ');
}

function settingText(
  { path, reason, near }: Extract<WebmasterFinding, { about: 'setting' }>,
  words: FindingWords,
): string {
  const place = path.replace(/\.\d+(?=\.|$)/g, '').replace(/^messages\..*/, 'messages');
  const rule = reason === 'wrong' ? words.settingRules.get(place) : undefined;
  return words.setting[reason](path) + nearText(near, words) + (rule ? ` ${rule}` : '');
}

function fileProblem(
  file: Extract<WebmasterFinding, { about: 'settings-file' }>,
  words: FindingWords,
): string {
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
