import { css } from 'lit';

/** The look of what stands around a map: the question, the words, the buttons. */
export const mapStyles = css`
  .map {
    margin-block: 1.1em 1.4em;
  }
  .map p {
    margin: 0 0 0.6em;
  }
  .map button {
    min-block-size: 2.95em;
    padding: 0.6em 1.1em;
    color: var(--_accent);
    font-weight: 600;
    background: none;
    border: 0.1em solid var(--_accent);
    border-radius: var(--_radius);
  }
  .map button:hover {
    background: var(--_tint);
  }
  .map .skip:not(:focus) {
    position: absolute;
    inline-size: 1px;
    min-block-size: 0;
    block-size: 1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .map .skip:focus {
    margin-block-end: 0.6em;
  }
  .map-notice {
    max-inline-size: 40em;
    margin-block-end: 0.8em;
    padding: 1em 1.1em;
    background: var(--_tint);
    border-radius: var(--_radius);
  }
  .map-choice,
  .map-controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
  }
  .map .map-line {
    color: var(--_muted);
    font-size: 0.94em;
  }
  .map .map-controls {
    gap: 0.25em;
    margin-block: 0.6em;
  }
  .map .map-controls button {
    inline-size: 2.75em;
    min-block-size: 2.75em;
    padding: 0;
    line-height: 1;
  }
  .map-controls .zoom + .pan {
    margin-inline-start: 0.5em;
  }

  .gathered {
    margin-block-start: 0.6em;
    padding: 0.8em 1.1em;
    background: var(--_tint);
    border-radius: var(--_radius);
  }
  .gathered ul {
    max-block-size: 16em;
    margin: 0 0 0.4em;
    padding: 0;
    overflow-y: auto;
    list-style: none;
  }
  .map .gathered li button {
    inline-size: 100%;
    padding-inline: 0;
    font-weight: 400;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    border: 0;
  }
  .map .gathered li [aria-current] {
    font-weight: 650;
  }

  @media print {
    .map {
      display: none;
    }
  }
`;
