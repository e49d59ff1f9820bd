import { css } from 'lit';

/** The look of a flyer on paper, and of the same paper on a screen of any width. Black on white, 14 pt at least. */
export const flyerPageStyles = css`
  @page {
    size: A4 portrait;
    margin: 16mm 16mm 18mm;
    @bottom-right {
      content: counter(page) ' / ' counter(pages);
      font:
        14pt Helvetica,
        Arial,
        sans-serif;
    }
  }
  :root {
    color-scheme: light;
    overflow: hidden;
    background: #ffffff;
    color: #000000;
    font:
      14pt/1.35 'Helvetica Neue',
      Helvetica,
      Arial,
      sans-serif;
    overflow-wrap: anywhere;
    -webkit-text-size-adjust: none;
    text-size-adjust: none;
  }
  body {
    margin: 0;
  }
  .paper {
    padding: clamp(1em, 7.6vw, 16mm);
  }
  :is(h1, h2, h3, p, ul) {
    margin: 0;
    padding: 0;
  }
  h1 {
    font-size: clamp(20pt, 8vw, 30pt);
    line-height: 1.1;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  header p {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1.5em;
    margin-block-start: 0.5em;
    padding-block-end: 0.6em;
    border-block-end: 2.5pt solid;
  }
  header b {
    font-size: 18pt;
    line-height: 1.2;
  }
  .day {
    margin-block-start: 0.9em;
    font-size: clamp(18pt, 6vw, 22pt);
    line-height: 1.2;
    break-after: avoid;
  }
  .day::first-letter {
    text-transform: uppercase;
  }
  ul {
    list-style: none;
  }
  li {
    display: grid;
    grid-template-columns: 9.2em minmax(0, 1fr);
    gap: 0 1.2em;
    padding-block: 0.8em;
    border-block-end: 0.75pt solid #767676;
    break-inside: avoid;
  }
  li :is(h2, h3) {
    grid-area: 1 / 2;
    font-size: 18pt;
    line-height: 1.25;
  }
  .lead {
    grid-area: 1 / 1 / span 2;
    padding-block-start: 0.2em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .lead > * {
    display: block;
  }
  .lead strong {
    text-transform: uppercase;
    text-decoration: underline 0.12em;
    text-underline-offset: 0.2em;
  }
  .known {
    grid-area: 2 / 2;
  }
  .known > * {
    margin-block-start: 0.2em;
  }
  .place::first-letter,
  .deciding::first-letter,
  .alone .lead > :first-child::first-letter,
  .label::first-letter {
    text-transform: uppercase;
  }
  .label {
    display: inline-block;
  }
  .label::after {
    content: ':';
  }
  .reaches {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1.2em;
  }
  .reaches b {
    display: inline-block;
    font-size: 20pt;
    line-height: 1.2;
    font-variant-numeric: tabular-nums;
  }
  .alone li {
    display: block;
    border: 0;
  }
  .alone .lead {
    font-size: 22pt;
    line-height: 1.25;
  }
  .alone .known {
    font-size: 18pt;
  }
  .alone .known > * {
    margin-block-start: 0.5em;
  }
  .alone .reaches b {
    font-size: 26pt;
  }
  footer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.6em 1em;
    padding-block-start: 1.1em;
    break-inside: avoid;
  }
  footer > div {
    flex: 1 1 14em;
  }
  footer p + p {
    margin-block-start: 0.5em;
  }
  .rest {
    font-size: 18pt;
    font-weight: 700;
  }
  .qr {
    flex: none;
    inline-size: 38mm;
    block-size: 38mm;
    margin-inline-start: -3mm;
    forced-color-adjust: none;
  }

  @media (max-width: 34em) {
    :is(h1, h2, h3) {
      hyphens: auto;
    }
    .reaches b {
      font-size: 18pt;
    }
    li {
      grid-template-columns: minmax(0, 1fr);
    }
    li :is(h2, h3, .known) {
      grid-area: auto;
    }
    .lead {
      grid-area: 1 / 1;
      padding-block: 0 0.2em;
    }
  }
  @media print {
    :root {
      overflow: visible;
    }
    .paper {
      padding: 0;
    }
  }
`;
