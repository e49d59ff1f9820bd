import { css } from 'lit';

/** The look of a listing among the host's own rules; see `records-styles` for why so much is `!important`. */
export const summaryStyles = css`
  @layer talkoo {
    talkoo-listing > .talkoo-records {
      & :is(.talkoo-name, .talkoo-part, .talkoo-gap, .talkoo-quiet) {
        margin: 0 !important;
        line-height: 1.3;
      }
      & .talkoo-name {
        margin-block: 1.1em 0.3em !important;
        font-size: 1.5em !important;
      }
      & .talkoo-part,
      & :is(h3, h4, h5, h6).talkoo-quiet {
        position: static !important;
        inline-size: auto !important;
        block-size: auto !important;
        margin: 1.8em 0 0.4em !important;
        overflow: visible !important;
        clip-path: none !important;
        white-space: normal !important;
        font-size: 1.28em !important;
        line-height: 1.3;
      }
      & .talkoo-gap {
        margin-block-end: 0.2em !important;
        font-size: 1.08em !important;
        font-weight: 650;
      }
      & p {
        max-inline-size: 40em !important;
        margin: 0 0 0.5em !important;
      }
      & .talkoo-verdict {
        font-size: 1.12em !important;
      }
      & .talkoo-note {
        color: var(--_muted) !important;
      }
      & ol.talkoo-mend {
        display: block !important;
        inline-size: auto !important;
        margin: 0.8em 0 0 !important;
        padding: 0 0 0 1.6em !important;
      }
      & .talkoo-mend > li {
        margin: 0 0 1.3em !important;
      }
      & ol.talkoo-mend > li {
        display: list-item !important;
        list-style: decimal !important;
        padding: 0 0 0 0.3em !important;
      }
      & .talkoo-where a,
      & .talkoo-hidden a,
      & .talkoo-tools button,
      & .talkoo-note button {
        display: inline-block !important;
        min-block-size: 2.2em !important;
        padding: 0.35em 0 !important;
        font: inherit !important;
        font-weight: 600 !important;
        color: var(--_accent) !important;
        text-align: start !important;
        text-decoration: underline 0.06em !important;
        text-underline-offset: 0.2em !important;
        cursor: pointer;
      }
      & .talkoo-hidden > li {
        margin: 0 !important;
        padding: 0.8em 0 0.5em !important;
        border-block-end: 0.08em solid var(--_line) !important;
      }
      & .talkoo-hidden p {
        margin: 0 0 0.15em !important;
      }
      & .talkoo-tools {
        display: flex !important;
        flex-wrap: wrap !important;
        align-items: baseline !important;
        gap: 0.1em 1.6em !important;
        margin: 0.6em 0 0 !important;
      }
      & .talkoo-tools button {
        min-block-size: 2.75em !important;
        padding: 0.6em 0 !important;
      }
      & p.talkoo-lacks {
        margin: 0.6em 0 0 !important;
        padding: 0 0 0 0.7em !important;
        border: 0 solid var(--_accent) !important;
        border-inline-start-width: 0.2em !important;
        font-size: 0.94em !important;
      }
      & .talkoo-day {
        display: none !important;
      }

      @media print {
        & .talkoo-day {
          display: block !important;
        }
        & .talkoo-name {
          margin-block-start: 0 !important;
        }
        & :is(.talkoo-mend, .talkoo-hidden) > li {
          break-inside: avoid !important;
        }
        & :is(.talkoo-where, .talkoo-hidden) a[href^='http']::after {
          content: ' (' attr(href) ')' !important;
          font-size: 0.8em !important;
          font-weight: 400 !important;
        }
      }
    }
  }
`;
