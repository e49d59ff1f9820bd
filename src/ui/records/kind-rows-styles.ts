import { css } from 'lit';

/** The look of what rows of associations never have. */
export const kindRowsStyles = css`
  @layer talkoo {
    :is(talkoo-board, talkoo-board-1, talkoo-listing) > .talkoo-records {
      & .talkoo-lead b {
        display: block !important;
        font-size: 1.12em;
        font-weight: 650;
        line-height: 1.3;
        font-variant-numeric: tabular-nums;
      }
      & .talkoo-free {
        color: var(--_free) !important;
        font-weight: 600 !important;
      }
      & .talkoo-change {
        font-weight: 700 !important;
      }
      @container (max-width: 34em) {
        & .talkoo-lead b {
          display: inline !important;
          font-size: 1.05em;
        }
      }
    }
  }
`;
