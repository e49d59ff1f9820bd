import { css } from 'lit';

/** The look of the board's frame. Sizes are in em, from the host's own text. */
export const boardStyles = css`
  .search {
    display: block;
    margin: 0;
  }
  .search label {
    display: block;
    font-weight: 600;
    margin-block-end: 0.3em;
  }
  .field-row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
  }
  .field {
    position: relative;
    flex: 1 1 12em;
  }
  .filter,
  .more {
    min-block-size: 2.9em;
    padding: 0.6em 1.1em;
    background: none;
    border: 0.1em solid var(--_accent);
    border-radius: var(--_radius);
    font-weight: 600;
    color: var(--_accent);
  }
  .field input {
    inline-size: 100%;
    min-block-size: 2.9em;
    padding: 0.62em 3em 0.62em 0.8em;
    background: transparent;
    border: 0.1em solid var(--_muted);
    border-radius: var(--_radius);
    appearance: none;
  }
  .field input::-webkit-search-cancel-button {
    display: none;
  }
  .kinds {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.7em;
    margin-block-start: 1.4em;
    border-block-end: 0.08em solid var(--_line);
  }
  .kinds button {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.35em;
    min-block-size: 2.75em;
    padding: 0.55em 0 0.75em;
    background: none;
    border: 0;
    margin-block-end: -0.08em;
    color: var(--_muted);
    text-align: start;
  }
  .kinds button[aria-selected='true'] {
    color: inherit;
    font-weight: 650;
    padding-block-end: 0.55em;
    border-block-end: 0.2em solid var(--_accent);
  }
  .count {
    font-size: 0.88em;
    font-weight: 400;
    font-variant-numeric: tabular-nums;
    color: var(--_muted);
  }
  /* Its tab is muted already: twice would be too pale. */
  [aria-selected='false'] .count {
    color: inherit;
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1.4em;
    min-block-size: 2.75em;
    margin-block-start: 0.5em;
    font-size: 0.94em;
  }
  .status {
    margin: 1.1em 0 0.2em;
    color: var(--_muted);
  }
  .bar .status {
    margin: 0;
    margin-inline-end: auto;
  }
  .waiting {
    /* Most lists are higher than a window: what stands below the board then moves once only. */
    min-block-size: 60em;
    margin: 0;
    padding: 0;
  }
  .waiting div {
    display: grid;
    grid-template-columns: 10em 1fr;
    gap: 0.7em 1.2em;
    padding-block: var(--_space);
    border-block-end: 0.08em solid var(--_line);
  }
  .waiting i {
    block-size: 1em;
    border-radius: 0.3em;
    background: var(--_tint);
  }
  .waiting i:nth-child(2) {
    inline-size: 55%;
  }
  .waiting i:nth-child(3) {
    grid-column: 2;
    inline-size: 85%;
  }

  .more {
    display: block;
    inline-size: 100%;
    margin-block-start: 1.4em;
  }

  /* The count has a line of its own from the start: beside the name it would make rows when it comes. */
  @container (max-width: 50em) {
    .kinds button {
      flex-direction: column;
      min-inline-size: 3.4em;
    }
    .kinds .count {
      min-block-size: 1.4em;
      line-height: 1.4;
    }
  }
  @container (max-width: 34em) {
    .kinds {
      gap: 0 1.25em;
    }
    .waiting div {
      grid-template-columns: 1fr;
    }
    .waiting i:nth-child(n) {
      grid-column: 1;
    }
    .waiting i:first-child {
      inline-size: 35%;
    }
  }
`;
