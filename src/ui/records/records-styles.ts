import { css } from 'lit';

/**
 * The look of the records in the light DOM.
 *
 * They stand among the host's own rules: what they need to be usable (layout, target sizes,
 * contrast, underlines) is `!important`, which in a layer beats the host's own `!important`;
 * typeface, text size and line height are the host's.
 */
export const recordsStyles = css`
  @layer talkoo {
    :is(talkoo-board, talkoo-board-1, talkoo-listing) > .talkoo-records {
      display: block !important;
      container-type: inline-size !important;
      margin: 0 !important;
      padding: 0 !important;

      &,
      & * {
        box-sizing: border-box !important;
        float: none !important;
        columns: auto !important;
        color: inherit !important;
        background: none !important;
        border: 0 !important;
        box-shadow: none !important;
        text-transform: none !important;
        text-indent: 0 !important;
        white-space: normal !important;
        -webkit-user-select: text !important;
        user-select: text !important;
        overflow-wrap: anywhere !important;
        transition: none !important;
      }
      & ::before,
      & ::after {
        content: none !important;
      }
      & :is(div, ul, li, p, dl, dt, dd, h2, h3, h4, h5, h6) {
        display: block !important;
      }
      & :is(h2, h3, h4, h5, h6) {
        padding: 0 !important;
        text-align: start !important;
      }
      & :focus-visible {
        outline: max(0.18em, 2px) solid var(--_accent) !important;
        outline-offset: 0.15em !important;
        border-radius: 0.2em;
        scroll-margin-block: 6em;
      }
      & .talkoo-quiet {
        position: absolute !important;
        inline-size: 1px !important;
        block-size: 1px !important;
        margin: 0 !important;
        padding: 0 !important;
        overflow: hidden !important;
        clip-path: inset(50%) !important;
        white-space: nowrap !important;
      }
      & ul,
      & li {
        inline-size: auto !important;
        margin: 0 !important;
        padding: 0 !important;
        list-style: none !important;
      }
      & a {
        color: var(--_accent) !important;
        text-decoration: underline 0.06em !important;
        text-underline-offset: 0.2em !important;
      }
      & a:hover {
        text-decoration-thickness: 0.12em !important;
      }

      & .talkoo-record {
        display: grid !important;
        grid-template-columns: 10em minmax(0, 1fr) !important;
        gap: 0 1.2em !important;
        padding-block: var(--_space) !important;
        border-block-end: 0.08em solid var(--_line) !important;
      }
      & .talkoo-heading {
        grid-area: 1 / 2 !important;
        justify-self: start !important;
        margin: 0 !important;
        font-size: 1.16em !important;
        font-weight: 650;
        line-height: 1.3;
      }
      & .talkoo-heading a {
        display: inline-block !important;
        min-block-size: 24px !important;
      }
      & .talkoo-lead {
        grid-area: 1 / 1 / span 2 !important;
        margin: 0 !important;
        padding: 0 !important;
        font-size: 0.94em !important;
        line-height: 1.3;
      }
      & .talkoo-lead span {
        color: var(--_muted) !important;
      }
      /* On one line as long as a line has room for it. */
      & .talkoo-unbroken {
        display: inline-block !important;
        max-inline-size: 100% !important;
      }
      & .talkoo-body {
        grid-area: 2 / 2 !important;
      }
      & .talkoo-summary {
        max-inline-size: 40em !important;
        margin: 0.3em 0 0 !important;
      }
      & .talkoo-facts {
        display: flex !important;
        flex-wrap: wrap !important;
        gap: 0.1em 1.1em !important;
        margin: 0.45em 0 0 !important;
        color: var(--_muted) !important;
        font-size: 0.94em !important;
      }
      & .talkoo-language {
        padding-inline: 0.45em !important;
        border: 0.08em solid var(--_line) !important;
        border-radius: 0.3em !important;
      }

      @container (max-width: 34em) {
        & .talkoo-record {
          grid-template-columns: minmax(0, 1fr) !important;
        }
        & .talkoo-lead {
          display: flex !important;
          flex-wrap: wrap !important;
          align-items: baseline !important;
          gap: 0 0.5em !important;
          grid-area: 1 / 1 !important;
          padding-block-end: 0.15em !important;
        }
        & .talkoo-heading {
          grid-area: 2 / 1 !important;
        }
        & .talkoo-body {
          grid-area: 3 / 1 !important;
        }
      }
    }
  }
`;
