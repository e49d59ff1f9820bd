import { css } from 'lit';

/** The board's frame on paper: no controls, and where its links lead. */
export const framePrintStyles = css`
  @media print {
    form,
    button,
    input,
    select,
    [role='tablist'],
    [role='search'] {
      display: none !important;
    }
    a[href^='http']::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }
  }
`;

/**
 * The records on paper: which kind they are, as no tab tells it there, none cut by the end of a
 * page, no controls, and where their links lead. `[lang]` and `[type]` make the rule of the controls
 * weightier than those that lay them out.
 */
export const recordsPrintStyles = css`
  @layer talkoo {
    @media print {
      :is(talkoo-board, talkoo-board-1, talkoo-listing) > .talkoo-records {
        & :is(h2, h3, h4, h5, h6).talkoo-quiet {
          position: static !important;
          inline-size: auto !important;
          block-size: auto !important;
          margin: 1em 0 0 !important;
          overflow: visible !important;
          clip-path: none !important;
          white-space: normal !important;
          break-after: avoid !important;
        }
        & .talkoo-record:not(:has(.talkoo-details)) {
          break-inside: avoid !important;
        }
        & .talkoo-heading {
          break-after: avoid !important;
        }
        & [lang] :is(button[type], .talkoo-copy, .talkoo-report) {
          display: none !important;
        }
        & :is(.talkoo-heading, .talkoo-actions) a[href^='http']::after {
          content: ' (' attr(href) ')' !important;
          font-size: 0.8em !important;
          font-weight: 400 !important;
        }
        & .talkoo-heading a[href^='http']::after {
          content: attr(href) !important;
          display: block !important;
        }
        & .talkoo-actions .talkoo-main {
          padding: 0 !important;
          color: inherit !important;
          background: none !important;
          border: 0 !important;
        }
      }
    }
  }
`;
