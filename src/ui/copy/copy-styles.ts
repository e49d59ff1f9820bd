import { css } from 'lit';

const rules = css`
  .talkoo-copy {
    display: inline-flex !important;
    flex-wrap: wrap !important;
    align-items: center !important;
    gap: 0.3em 0.8em !important;
    max-inline-size: 100% !important;
  }
  .talkoo-copy [hidden] {
    display: none !important;
  }
  .talkoo-done {
    color: var(--_muted) !important;
  }
  .talkoo-field {
    display: block !important;
    inline-size: 24em !important;
    max-inline-size: 100% !important;
    margin: 0 !important;
    font: inherit !important;
    color: inherit !important;
  }
  .talkoo-field textarea {
    display: block !important;
    box-sizing: border-box !important;
    inline-size: 100% !important;
    min-block-size: 4em !important;
    margin: 0 !important;
    padding: 0.4em 0.6em !important;
    font: inherit !important;
    color: inherit !important;
    background: transparent !important;
    border: 0.1em solid var(--_muted) !important;
    border-radius: var(--_radius) !important;
  }
`;

/** The look of a copy button among the records in the light DOM; see `records-styles` for why so much is `!important`. */
export const copyStyles = css`
  @layer talkoo {
    :is(talkoo-board, talkoo-board-1, talkoo-listing) > .talkoo-records {
      ${rules}
    }
  }
`;

/** The same look within the board's frame. */
export const frameCopyStyles = css`
  ${rules}
`;
