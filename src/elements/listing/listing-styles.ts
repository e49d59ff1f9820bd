import { css } from 'lit';
import { baseStyles } from '../../styles/base-styles.js';
import { tokens } from '../../styles/tokens.js';
import { deferredStyles } from '../../ui/frame/deferred-styles.js';
import { boardStyles } from '../../ui/frame/frame-styles.js';
import { frameCopyStyles } from '../../ui/copy/copy-text.js';
import { framePrintStyles } from '../../ui/print/print-styles.js';

const listingStyles = css`
  .hint,
  .found {
    margin: 0 0 0.5em;
    color: var(--_muted);
  }
  .field {
    flex: none;
    max-inline-size: 34em;
  }
  .found {
    margin: 0.9em 0 0.3em;
  }
  .suggestions {
    max-inline-size: 34em;
    margin: 0;
    padding: 0;
    list-style: none;
    border-block-start: 0.08em solid var(--_line);
  }
  .suggestions li {
    border-block-end: 0.08em solid var(--_line);
  }
  .suggestions button {
    inline-size: 100%;
    min-block-size: 2.9em;
    padding: 0.6em 0.8em;
    background: none;
    border: 0;
    font-weight: 600;
    color: var(--_accent);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .suggestions button:hover {
    background: var(--_tint);
  }
  .steps {
    margin: 0;
    padding-inline-start: 1.4em;
  }
  .steps li {
    margin-block-end: 0.5em;
  }
  .steps a {
    color: var(--_accent);
    text-underline-offset: 0.2em;
  }
  .rules {
    margin-block-start: 2em;
    color: var(--_muted);
  }
  .rules summary {
    display: list-item;
    min-block-size: 2em;
    padding-block: 0.3em;
    cursor: pointer;
  }
  .rules ul {
    padding-inline-start: 1.4em;
  }
  .rules li {
    max-inline-size: 46em;
    margin-block-end: 0.35em;
  }

  @media print {
    .rules,
    slot[name='records'] {
      display: none;
    }
  }
`;

/** The look of a listing's frame: the board's, and what is its own. */
export const listingSheets = [
  tokens,
  baseStyles,
  boardStyles,
  deferredStyles,
  frameCopyStyles,
  framePrintStyles,
  listingStyles,
];
