import { blend, contrastRatio, type Colour } from '../../../base/contrast.js';
import { parentOf } from '../../../base/parent-of.js';
import type { WebmasterFinding } from '../../../i18n/webmaster-finding.js';
import { formatFinding } from '../../../i18n/format/format-finding.js';
import { createColourReader, groundOf } from '../../../ui/colours/colour-reader.js';
import { finding, type DoctorFinding } from '../doctor-finding.js';
import type { Check, CheckProps } from '../doctor-props.js';
import { ratioText } from '../format-check.js';

/** What text needs by WCAG 2.2 AA. */
const leastRatio = 4.5;

type ColourName = keyof CheckProps['words']['colours'];

/** A colour of text, where it comes from, and what it stands on; `null` for the page's ground. */
interface Pair {
  readonly name: ColourName;
  readonly over: string;
  readonly under: string | null;
}

const pairs: readonly Pair[] = [
  { name: 'ink', over: 'currentColor', under: null },
  { name: 'accent', over: 'var(--_accent)', under: null },
  { name: 'accent-ink', over: 'var(--_accent-ink)', under: 'var(--_accent)' },
  { name: 'free', over: 'var(--_free)', under: null },
  { name: 'muted', over: 'var(--_muted)', under: null },
];

/** What is measured of a pair; `null` where a colour is in no space that can be measured. */
type Measured = readonly [name: ColourName, ratio: number | null];

/** Whether the board's colours can be read on what is really behind it. */
export const checkContrast: Check = (props) => {
  const { element, language, words } = props;
  const root = element.shadowRoot;
  // WebKit works out no colours of what is not shown.
  if (!root || element.getClientRects().length === 0) return [];
  if (matchMedia('(forced-colors: active)').matches) {
    return [finding('contrast', 'look', words.systemColours)];
  }
  const corrected = correctedIn(props).map((heard) =>
    finding('contrast', 'look', [formatFinding(heard, language)]),
  );
  const reader = createColourReader(root);
  const ground = groundOf(element, reader);
  const measured: readonly Measured[] =
    ground && !isSeeThrough(element)
      ? pairs.map((pair) => [pair.name, ratioOf(pair, ground, reader.colourOf)])
      : [];
  reader.end();
  if (measured.length === 0) {
    return [...corrected, finding('contrast', 'look', words.groundUnknown)];
  }
  return [...corrected, ...judged(measured, props)];
};

/** The colours that the board has put its own in the place of, and that the webmaster still sets. */
function correctedIn({ element, settings, findings }: CheckProps): readonly WebmasterFinding[] {
  const style = getComputedStyle(element);
  return findings
    .filter((heard) => heard.about === 'contrast')
    .filter(({ token }) =>
      token.startsWith('--')
        ? style.getPropertyValue(token).trim() !== ''
        : settings?.looks !== undefined,
    );
}

function judged(measured: readonly Measured[], props: CheckProps): readonly DoctorFinding[] {
  const { words } = props;
  const known = measured.flatMap(([name, ratio]) => (ratio === null ? [] : [{ name, ratio }]));
  const unknown = measured.filter(([, ratio]) => ratio === null);
  const faint = known.filter(({ ratio }) => ratio < leastRatio);
  const isInkFaint = faint.some(({ name }) => name === 'ink');
  const ratios = known.map(
    ({ name, ratio }) => `${words.colours[name]} ${ratioText(props, ratio)}`,
  );
  const unknownNames = unknown.map(([name]) => words.colours[name]).join(', ');
  return [
    ...faint
      // Secondary text is a mix of the page's ink, and no better than it.
      .filter(({ name }) => !(isInkFaint && name === 'muted'))
      .map(({ name, ratio }) => {
        const text = ratioText(props, ratio);
        const said =
          name === 'ink'
            ? words.inkTooFaint(text)
            : words.tooFaint(`--talkoo-${name} (${words.colours[name]})`, text);
        return finding('contrast', 'wrong', said);
      }),
    ...(unknown.length > 0
      ? [finding('contrast', 'look', words.coloursUnknown(unknownNames))]
      : []),
    ...(faint.length === 0 && ratios.length > 0
      ? [finding('contrast', 'well', words.contrasts(ratios.join(', ')))]
      : []),
  ];
}

function ratioOf(
  { over, under }: Pair,
  ground: Colour,
  colourOf: (value: string) => Colour | null,
): number | null {
  const written = under === null ? ground : colourOf(under);
  const colour = colourOf(over);
  if (!written || !colour) return null;
  const base = blend(written, ground);
  return contrastRatio(blend(colour, base), base);
}

/** Whether something around an element mixes it with what is behind, so that its colours are not what is seen. */
function isSeeThrough(element: Element): boolean {
  for (let node: Element | null = element; node; node = parentOf(node)) {
    const { opacity, filter, mixBlendMode } = getComputedStyle(node);
    if (opacity !== '1' || filter !== 'none' || mixBlendMode !== 'normal') return true;
  }
  return false;
}
