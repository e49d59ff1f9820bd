import { html, nothing, type TemplateResult } from 'lit';
import type { HiddenText } from '../../i18n/listing-words.js';
import type { ListedRecord } from '../../listing/listed-record.js';
import { heading } from '../records/heading.js';
import { recordName } from './record-name.js';
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

/** The records that residents do not see though they might: all hidden ones but those that are over. */
export function lostRecords({ listing }: ListingScene): readonly ListedRecord[] {
  return listing.records.filter((one) => one.standing.state === 'hidden' && !isOver(one));
}

/** What to do about a record that residents do not see; `null` for one that they see. */
export function hiddenText(
  { record, standing }: ListedRecord,
  { place, words }: ListingScene,
): HiddenText | null {
  if (standing.state === 'shown') return null;
  return words.reasons[standing.reason](place, record?.municipalities.join(', ') ?? '');
}

function hiddenOf(scene: ListingScene): readonly ListedRecord[] {
  return [...lostRecords(scene), ...scene.listing.records.filter(isOver)];
}

function isOver({ standing }: ListedRecord): boolean {
  return standing.state === 'hidden' && standing.reason === 'expired';
}

function hiddenItem(listed: ListedRecord, scene: ListingScene): TemplateResult | typeof nothing {
  const { kind, standing, editUrl } = listed;
  const { words, messages } = scene;
  const text = hiddenText(listed, scene);
  if (!text || standing.state === 'shown') return nothing;
  const name = recordName(listed, scene);
  return html`<li>
    <p dir="auto">
      <strong>${name}</strong> <span class="talkoo-note">(${messages.oneOfKind[kind]})</span>
    </p>
    <p>
      ${text.why} ${text.how}
      ${standing.path ? html`<span class="talkoo-note">${words.field(standing.path)}</span>` : nothing}
    </p>
    <p><a href=${editUrl} rel="noopener" dir="auto">${words.mendIn(name)}</a></p>
  </li>`;
}
