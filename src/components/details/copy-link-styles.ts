import { css } from 'lit';

const rules = css`
  .talkoo-link {
    display: inline-flex !important;
    flex-wrap: wrap !important;
    align-items: center !important;
    gap: 0.3em 0.8em !important;
    max-inline-size: 100% !important;
  }
  .talkoo-link [hidden] {
    display: none !important;
  }
  .talkoo-done {
    color: var(--_muted) !important;
  }
  .talkoo-address {
    display: block !important;
    margin: 0 !important;
    font: inherit !important;
    color: inherit !important;
  }
  .talkoo-address input {
    display: inline-block !important;
    inline-size: 24em !important;
    max-inline-size: 100% !important;
    min-block-size: 2.75em !important;
    margin: 0 !important;
    padding: 0.4em 0.6em !important;
    font: inherit !important;
    color: inherit !important;
    background: transparent !important;
    border: 0.1em solid var(--_muted) !important;
    border-radius: var(--_radius) !important;
  }
`;

/** The look of the link's button among a record's actions in the light DOM; see `records-styles` for why so much is `!important`. */
export const copyLinkStyles = css`
  @layer talkoo {
    talkoo-board > .talkoo-records {
      ${rules}
    }
  }
`;

/** The same look within the board's frame. */
export const frameLinkStyles = css`
  ${rules}
`;
