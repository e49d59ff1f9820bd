import { css } from 'lit';

/** The look of what rows of associations never have. */
export const kindRowsStyles = css`
  @layer talkoo {
    :is(talkoo-board, talkoo-board-1, talkoo-listing) > .talkoo-records {
      & .talkoo-free {
        color: var(--_free) !important;
        font-weight: 600 !important;
      }
      & .talkoo-change {
        font-weight: 700 !important;
      }
    }
  }
`;
