import { css } from 'lit';

/** The look of those parts of the frame that come after the first list. */
export const deferredStyles = css`
  .filter:hover,
  .more:hover {
    background: var(--_tint);
  }
  .kinds button:hover {
    color: inherit;
  }
  .clear {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    inline-size: 2.9em;
    padding: 0;
    background: none;
    border: 0;
    color: var(--_muted);
  }

  .notice {
    margin-block: 1.2em 0;
    padding: 0.9em 1.2em;
    background: var(--_tint);
    border: 0 solid var(--_accent);
    border-inline-start-width: 0.25em;
    border-radius: 0 var(--_radius) var(--_radius) 0;
  }
  .notice p {
    margin: 0 0 0.4em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.1em 1.4em;
  }
  .actions a,
  .actions button {
    display: inline-block;
    min-block-size: 2.75em;
    padding: 0.6em 0;
    background: none;
    border: 0;
    font-weight: 600;
    color: var(--_accent);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1.4em;
  }
  .tools button {
    min-block-size: 2.95em;
    padding: 0.6em 0;
    background: none;
    border: 0;
    color: var(--_accent);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .tools [aria-pressed='true'] {
    font-weight: 650;
    text-decoration-thickness: 0.16em;
  }

  #panel > slot:not([name]) {
    display: block;
    margin-block-start: 1.2em;
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.3em 2em;
    margin-block-start: 1.6em;
    font-size: 0.9em;
    color: var(--_muted);
  }
  .foot p {
    margin: 0;
  }
  .foot a {
    display: inline-block;
    min-block-size: 1.7em;
    color: inherit;
    text-underline-offset: 0.2em;
  }

  @media (forced-colors: active) {
    .notice {
      border-width: 0.1em;
      border-inline-start-width: 0.25em;
    }
  }
  @media print {
    .actions {
      display: none;
    }
  }
`;
