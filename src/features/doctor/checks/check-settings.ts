import type { WebmasterFinding } from '../../../i18n/webmaster-finding.js';
import { formatFinding } from '../../../i18n/format/format-finding.js';
import { finding } from '../doctor-finding.js';
import type { Check, CheckProps } from '../doctor-props.js';

/** Subjects that have a check of their own, or that are kept with the settings. */
const checkedElsewhere: readonly WebmasterFinding['about'][] = [
  'no-source',
  'kind',
  'attribute',
  'quotes',
  'quote-missing',
  'container',
  'swallowed',
  'setting',
  'settings-file',
  'settings-text',
  'settings-part',
  'address',
  'municipality',
  'association',
  'failure',
  'noise',
  'url-prefix',
  'contrast',
];

/** What goes beyond the attributes, and what of it could not be used. */
export const checkSettings: Check = (props) => {
  const { settings, language, words } = props;
  const problems = problemsOf(props);
  const keys = Object.keys(settings ?? {}).join(', ');
  return [
    ...problems.map((heard) => {
      const isSmall = heard.about === 'messages' && /^(?:missing|unknown)$/.test(heard.problem);
      return finding('settings', isSmall ? 'look' : 'wrong', [formatFinding(heard, language)]);
    }),
    ...(settings === null && props.settingsFindings.length === 0
      ? [finding('settings', 'wait', words.settingsWait)]
      : []),
    ...(keys ? [finding('settings', 'well', words.settingsRead(keys))] : []),
    ...(settings && !keys && problems.length === 0
      ? [finding('settings', 'well', words.noSettings)]
      : []),
  ];
};

/** A file that the page's policy forbids is looked at with the policy. */
function problemsOf({
  settings,
  settingsFindings,
  findings,
}: CheckProps): readonly WebmasterFinding[] {
  const files = settings?.messages ?? {};
  const regions = settings?.regions ?? [];
  return [
    ...settingsFindings.filter(
      (heard) => heard.about !== 'settings-file' || heard.problem !== 'csp',
    ),
    ...findings
      .filter(({ about }) => !checkedElsewhere.includes(about))
      .filter((heard) => heard.about !== 'messages' || Object.hasOwn(files, heard.tag))
      .filter(
        (heard) => heard.about !== 'region' || heard.names.every((one) => regions.includes(one)),
      ),
  ];
}
