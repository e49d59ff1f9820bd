import { css } from 'lit';

/** The look of the overview. */
export const overviewStyles = css`
  .overview {
    margin-block-start: 2em;
    line-height: 1.5;
  }
  .overview p {
    margin: 0;
    max-inline-size: 46em;
  }
  .overview-title {
    margin: 0 0 0.3em;
    font-size: 1.5em;
    line-height: 1.25;
  }
  .overview .verdict {
    margin-block-end: 0.3em;
    font-size: 1.1em;
  }
  .overview .aside {
    font-size: 0.94em;
    font-weight: 400;
    color: var(--_muted);
  }
  .overview-part {
    margin: 2em 0 0.6em;
    font-size: 1.2em;
    line-height: 1.3;
  }

  table {
    inline-size: 100%;
    max-inline-size: 46em;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 0.5em 0 0.5em 0.8em;
    border-block-end: 0.08em solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
    overflow-wrap: normal;
  }
  th:first-child {
    padding-inline-start: 0;
    hyphens: auto;
    overflow-wrap: anywhere;
  }
  thead th {
    font-size: 0.88em;
    color: var(--_muted);
    vertical-align: bottom;
  }
  .figure {
    inline-size: 1%;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  th .aside {
    display: block;
  }
  .plain {
    min-block-size: max(1.5em, 24px);
    padding: 0;
    background: none;
    border: 0;
    color: var(--_accent);
    line-height: inherit;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .narrow {
    display: flex;
    flex-wrap: wrap;
    gap: 0.8em 1.4em;
  }
  .narrow label {
    flex: 1 1 14em;
    max-inline-size: 26em;
  }
  .narrow span {
    display: block;
    margin-block-end: 0.3em;
    font-weight: 600;
  }
  .narrow select {
    inline-size: 100%;
    min-block-size: 2.9em;
    padding: 0.5em 0.6em;
    background: transparent;
    border: 0.1em solid var(--_muted);
    border-radius: var(--_radius);
    font: inherit;
    color: inherit;
  }
  .narrow option {
    background: Canvas;
    color: CanvasText;
  }
  .overview .status {
    margin-block: 1em 0.4em;
  }
  .download {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.3em 1em;
  }

  .whom {
    margin: 1em 0 0;
    padding: 0;
    list-style: none;
    border-block-start: 0.08em solid var(--_line);
  }
  .whom li {
    padding-block: 1em 0.4em;
    border-block-end: 0.08em solid var(--_line);
  }
  .who {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.8em;
  }
  .who .plain {
    font-weight: 650;
  }

  .others {
    margin-block-start: 1em;
    max-inline-size: 46em;
  }
  .others summary {
    padding-block: 0.2em;
    cursor: pointer;
  }
  .others ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .others li {
    padding-block: 0.2em;
    overflow-wrap: anywhere;
  }

  @container (max-width: 22em) {
    th,
    td {
      padding-inline-start: 0.5em;
    }
    thead th {
      font-size: 0.8em;
    }
  }
  @media print {
    .who .plain,
    th .plain {
      display: inline !important;
      color: inherit;
      text-decoration: none;
    }
    .download,
    .whom li {
      break-inside: avoid;
    }
    .download {
      display: none;
    }
    thead {
      display: table-header-group;
    }
  }
`;
