import { html, nothing, type TemplateResult } from 'lit';
import type { ListedRecord } from '../../listing/listed-record.js';
import { heading } from '../records/heading.js';
import type { ListingScene } from './scene.js';

/** The records that residents do not see, each with the reason and what to do; what is merely over comes last. */
export function hiddenList(scene: ListingScene): TemplateResult | typeof nothing {
  const { headingLevel, words } = scene;
  const hidden = hiddenOf(scene);
  if (hidden.length === 0) return nothing;
  return html`${heading(headingLevel + 1, 'talkoo-part', words.hiddenTitle)}
    <ul class="talkoo-hidden">
      ${hidden.map((one) => hiddenItem(one, scene))}
    </ul>`;
}

function hiddenOf({ listing }: ListingScene): readonly ListedRecord[] {
  const hidden = listing.records.filter(({ standing }) => standing.state === 'hidden');
  return [...hidden.filter((one) => !isOver(one)), ...hidden.filter(isOver)];
}

function isOver({ standing }: ListedRecord): boolean {
  return standing.state === 'hidden' && standing.reason === 'expired';
}

function hiddenItem(
  { kind, title, record, standing, editUrl }: ListedRecord,
  { place, words, messages }: ListingScene,
): TemplateResult | typeof nothing {
  if (standing.state === 'shown') return nothing;
  const { why, how } = words.reasons[standing.reason](
    place,
    record?.municipalities.join(', ') ?? '',
  );
  const name = title ?? words.untitled;
  return html`<li>
    <p dir="auto">
      <strong>${name}</strong> <span class="talkoo-note">(${messages.oneOfKind[kind]})</span>
    </p>
    <p>
      ${why} ${how}
      ${standing.path ? html`<span class="talkoo-note">${words.field(standing.path)}</span>` : nothing}
    </p>
    <p><a href=${editUrl} rel="noopener" dir="auto">${words.mendIn(name)}</a></p>
  </li>`;
}
