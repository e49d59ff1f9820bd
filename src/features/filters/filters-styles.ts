import { css } from 'lit';

/** The look of the filters: groups of buttons in rows, the chosen ones below. */
export const filtersStyles = css`
  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(18em, 100%), 1fr));
    gap: 1.3em 2.4em;
    margin-block-start: 1.1em;
    padding-block: 1.2em;
    border-block: 0.08em solid var(--_line);
  }
  .facet-name {
    margin: 0 0 0.35em;
    font-size: 0.94em;
    font-weight: 600;
  }
  .options,
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .option,
  .chip {
    display: flex;
    flex-wrap: wrap;
    align-content: center;
    align-items: baseline;
    gap: 0 0.45em;
    min-block-size: 2.75em;
    padding: 0.55em 0.85em;
    text-align: start;
    background: none;
    border: 0.08em solid var(--_muted);
    border-radius: var(--_radius);
  }
  .option:hover:enabled:not([aria-pressed='true']),
  .chip:hover {
    background: var(--_tint);
  }
  .option[aria-pressed='true'] {
    color: var(--_accent-ink);
    background: var(--_accent);
    border-color: var(--_accent);
  }
  .option[aria-pressed='true'] .count {
    color: inherit;
  }
  .option:disabled {
    color: var(--_muted);
    border-style: dashed;
    border-color: var(--_line);
    cursor: default;
  }
  .unfold,
  .reset {
    min-block-size: 2.75em;
    padding: 0.55em 0.4em;
    color: var(--_accent);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    background: none;
    border: 0;
  }
  .show {
    grid-column: 1 / -1;
    justify-self: start;
    min-block-size: 2.75em;
    padding: 0.6em 1.1em;
    font-weight: 600;
    color: var(--_accent-ink);
    background: var(--_accent);
    border: 0.1em solid transparent;
    border-radius: var(--_radius);
  }
  .days {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em 1em;
    margin-block-start: 0.7em;
  }
  .days label {
    display: grid;
    gap: 0.2em;
    font-size: 0.94em;
    color: var(--_muted);
  }
  .days input {
    min-block-size: 2.9em;
    padding: 0.4em 0.6em;
    color: inherit;
    background: transparent;
    border: 0.1em solid var(--_muted);
    border-radius: var(--_radius);
  }
  .hint {
    margin: 0.5em 0 0;
    font-size: 0.94em;
    color: var(--_muted);
  }
  .days .hint {
    flex-basis: 100%;
    margin: 0;
  }
  .days .hint:empty {
    margin-block-start: -0.6em;
  }
  .chips {
    margin-block-start: 0.8em;
  }
  .chip {
    padding-block: 0.45em;
    background: var(--_tint);
    border-color: var(--_line);
    border-radius: 1.5em;
  }

  @media (forced-colors: active) {
    .option[aria-pressed='true'] {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
      border-color: Highlight;
    }
  }
  @media print {
    .filters,
    .chips {
      display: none;
    }
  }
`;
