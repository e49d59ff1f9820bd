import { html, nothing, type TemplateResult } from 'lit';

/**
 * A heading of a level from 2 to 6; what is deeper is a level 6.
 *
 * @param className - Of the heading.
 * @param language - Language of its text where that differs from the page around it; `null` where not.
 */
export function heading(
  level: number,
  className: string,
  content: unknown,
  language: string | null = null,
): TemplateResult {
  const lang = language ?? nothing;
  switch (level) {
    case 2:
      return html`<h2 class=${className} lang=${lang} tabindex="-1" dir="auto">${content}</h2>`;
    case 3:
      return html`<h3 class=${className} lang=${lang} tabindex="-1" dir="auto">${content}</h3>`;
    case 4:
      return html`<h4 class=${className} lang=${lang} tabindex="-1" dir="auto">${content}</h4>`;
    case 5:
      return html`<h5 class=${className} lang=${lang} tabindex="-1" dir="auto">${content}</h5>`;
    default:
      return html`<h6 class=${className} lang=${lang} tabindex="-1" dir="auto">${content}</h6>`;
  }
}
