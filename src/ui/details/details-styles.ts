import { css } from 'lit';

/** The look of open details in the light DOM; see `records-styles` for why so much is `!important`. */
export const detailsStyles = css`
  @layer talkoo {
    :is(talkoo-board, talkoo-board-1, talkoo-listing) > .talkoo-records {
      & .talkoo-details {
        display: grid !important;
        grid-template-columns: minmax(0, 1.5fr) minmax(14em, 1fr) !important;
        grid-template-rows: auto 1fr auto !important;
        gap: 1.2em 2.4em !important;
        margin: 1em 0 0.3em !important;
      }
      & .talkoo-text,
      & .talkoo-conditions {
        grid-column: 1 !important;
      }
      & .talkoo-text > *,
      & .talkoo-conditions p {
        max-inline-size: 36em !important;
        margin: 0 0 0.8em !important;
      }
      & .talkoo-text :is(h2, h3, h4, h5, h6) {
        font-size: 1.06em !important;
        line-height: 1.35;
      }
      & .talkoo-text :is(ul, ol) {
        padding-inline-start: 1.2em !important;
      }
      & .talkoo-text li {
        display: list-item !important;
        list-style: disc !important;
      }
      & .talkoo-text ol > li {
        list-style: decimal !important;
      }
      & .talkoo-text .talkoo-lower-alpha > li {
        list-style: lower-alpha !important;
      }
      & .talkoo-text .talkoo-upper-alpha > li {
        list-style: upper-alpha !important;
      }
      & .talkoo-text .talkoo-lower-roman > li {
        list-style: lower-roman !important;
      }
      & .talkoo-text .talkoo-upper-roman > li {
        list-style: upper-roman !important;
      }
      & .talkoo-table {
        overflow-x: auto !important;
      }
      & .talkoo-table table {
        inline-size: auto !important;
        max-inline-size: none !important;
        margin: 0 !important;
        border-collapse: collapse !important;
      }
      & .talkoo-table :is(caption, th, td) {
        padding: 0.25em 0.5em !important;
        text-align: start !important;
        vertical-align: top !important;
      }
      & .talkoo-table :is(th, td) {
        border: 0.08em solid var(--_line) !important;
      }
      & .talkoo-picture {
        display: block !important;
        max-inline-size: min(100%, 24em) !important;
        block-size: auto !important;
        border-radius: var(--_radius) !important;
      }
      & .talkoo-known {
        grid-column: 2 !important;
        grid-row: 1 / span 2 !important;
        align-self: start !important;
        margin: 0 !important;
        padding: 0 0 0 1.3em !important;
        border: 0 solid var(--_line) !important;
        border-inline-start-width: 0.2em !important;
      }
      & .talkoo-known dt {
        margin: 0 !important;
        font-size: 0.88em !important;
        font-weight: 400 !important;
        color: var(--_muted) !important;
      }
      & .talkoo-known dd {
        margin: 0 0 0.75em !important;
      }
      & .talkoo-known dd:last-child {
        margin-block-end: 0 !important;
      }
      & .talkoo-known a {
        display: inline-block !important;
        min-block-size: 24px !important;
      }
      & .talkoo-prices {
        inline-size: 100% !important;
        max-inline-size: 36em !important;
        margin: 0 0 0.8em !important;
        border-collapse: collapse !important;
      }
      & .talkoo-prices caption {
        text-align: start !important;
        font-weight: 600 !important;
        padding: 0 0 0.2em !important;
      }
      & .talkoo-prices :is(th, td) {
        padding: 0.25em 0 !important;
        vertical-align: top !important;
        text-align: start !important;
        font-weight: 400 !important;
      }
      & .talkoo-prices td {
        padding-inline-start: 1em !important;
        text-align: end !important;
        font-variant-numeric: tabular-nums;
      }
      & .talkoo-company {
        grid-column: 1 / -1 !important;
        display: grid !important;
        grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr)) !important;
        gap: 1.2em 2.4em !important;
        padding: 0.9em 0 0 !important;
        border: 0 solid var(--_line) !important;
        border-block-start-width: 0.08em !important;
      }
      & .talkoo-beside {
        margin: 0 0 0.3em !important;
        font-size: 1.06em !important;
        line-height: 1.35;
      }
      & .talkoo-sort {
        margin: 0.5em 0 0 !important;
        color: var(--_muted) !important;
        font-size: 0.88em !important;
      }
      & :is(.talkoo-others, .talkoo-actions) :is(a, button) {
        display: inline-block !important;
        min-block-size: 24px !important;
        padding: 0.25em 0 !important;
        font: inherit !important;
        color: var(--_accent) !important;
        text-align: start !important;
        text-decoration: underline 0.06em !important;
        text-underline-offset: 0.2em !important;
        cursor: pointer;
      }
      & .talkoo-others span {
        display: inline-block !important;
        color: var(--_muted) !important;
        font-size: 0.94em !important;
      }
      & .talkoo-report {
        color: var(--_muted) !important;
      }
      & .talkoo-actions {
        grid-column: 1 / -1 !important;
        display: flex !important;
        flex-wrap: wrap !important;
        align-items: center !important;
        gap: 0.3em 1.4em !important;
        max-inline-size: none !important;
        margin: 0 !important;
      }
      & .talkoo-actions :is(a, button) {
        display: inline-flex !important;
        align-items: center !important;
        min-block-size: 2.75em !important;
        padding: 0.6em 0 !important;
      }
      & .talkoo-actions .talkoo-main {
        padding: 0.6em 1.1em !important;
        color: var(--_accent-ink) !important;
        background: var(--_accent) !important;
        border: 0.1em solid transparent !important;
        border-radius: var(--_radius) !important;
        font-weight: 600 !important;
        text-decoration: none !important;
      }

      @container (max-width: 46em) {
        & .talkoo-details {
          grid-template-columns: minmax(0, 1fr) !important;
          grid-template-rows: none !important;
        }
        & .talkoo-known {
          grid-area: auto / 1 !important;
        }
      }
    }
  }
`;
