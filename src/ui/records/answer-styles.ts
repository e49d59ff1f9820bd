import { css } from 'lit';

/** The look of what an answer adds to the records: groups with their headings, and found words. */
export const answerStyles = css`
  @layer talkoo {
    :is(talkoo-board, talkoo-board-1, talkoo-listing) > .talkoo-records {
      & .talkoo-group {
        margin: 1.4em 0 0 !important;
        font-size: 1.06em !important;
        font-weight: 650;
        line-height: 1.3;
      }
      & .talkoo-rest {
        margin: 0.4em 0 0 !important;
      }
      & .talkoo-rest button {
        min-block-size: 2.75em !important;
        padding: 0.6em 0 !important;
        font: inherit !important;
        font-weight: 600 !important;
        color: var(--_accent) !important;
        text-align: start !important;
        text-decoration: underline 0.06em !important;
        text-underline-offset: 0.2em !important;
        cursor: pointer;
      }
      & mark {
        font-weight: 700 !important;
        background: var(--_tint) !important;
      }
    }
  }
`;
