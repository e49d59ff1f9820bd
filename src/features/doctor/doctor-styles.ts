import { css } from 'lit';

/**
 * The look of the checklist. It stands on a ground of its own and takes no colour from the page,
 * since it must be readable above all where the page's colours are not.
 */
export const doctorStyles = css`
  .doctor {
    --_wrong: light-dark(#a3190f, #ffb4a9);
    --_look: light-dark(#6b4c00, #f2c768);
    --_well: light-dark(#1f6b45, #8fd3ae);

    container-type: inline-size;
    margin-block-end: 2em;
    padding: 1.4em min(1.6em, 5%) 1.2em;
    background: Canvas;
    border: 0.1em solid CanvasText;
    border-radius: 0.4em;
    color: CanvasText;
    line-height: 1.5;
    letter-spacing: normal;
    overflow-wrap: anywhere;
    text-indent: 0;
    text-transform: none;
    -webkit-user-select: text;
    user-select: text;
  }
  .doctor :focus-visible {
    outline-color: currentColor;
  }
  .doctor p {
    margin: 0;
    max-inline-size: 44em;
  }
  .doctor-title {
    margin: 0;
    font-size: 1.15em;
    font-weight: 650;
    line-height: 1.3;
  }
  .doctor .verdict {
    margin-block: 0.2em 1.2em;
    font-size: 1.5em;
    font-weight: 650;
    line-height: 1.3;
  }
  .doctor ul {
    display: grid;
    gap: 1.1em;
    margin: 0 0 1.6em;
    padding: 0;
    list-style: none;
  }
  .doctor li {
    display: grid;
    grid-template-columns: 1.6em minmax(0, 1fr);
    gap: 0 0.8em;
  }
  .doctor .sign {
    display: grid;
    place-items: center;
    inline-size: 1.6em;
    block-size: 1.6em;
    border: 0.1em solid currentColor;
    border-radius: 50%;
    font-weight: 700;
    line-height: 1;
  }
  .wrong .sign,
  .wrong .outcome {
    color: var(--_wrong);
  }
  .look .sign,
  .look .outcome {
    color: var(--_look);
  }
  .well .sign {
    color: var(--_well);
  }
  .doctor .wrong .sign {
    background: var(--_wrong);
    border-color: var(--_wrong);
    color: Canvas;
  }
  .topic {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.8em;
  }
  .topic strong {
    font-weight: 650;
  }
  .outcome {
    font-size: 0.9em;
    font-weight: 600;
  }
  .well .outcome {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .doctor .cure {
    margin-block-start: 0.2em;
  }
  .wrong .cure,
  .look .cure {
    font-weight: 600;
  }
  .doctor pre {
    margin: 0.5em 0 0;
    padding: 0.6em 0.8em;
    border: 0.06em solid color-mix(in srgb, CanvasText 30%, transparent);
    border-radius: 0.3em;
    font-family: ui-monospace, monospace;
    font-size: 0.9em;
    white-space: pre-wrap;
  }
  .doctor code {
    font: inherit;
  }
  .doctor details {
    padding-block-start: 0.4em;
    border-block-start: 0.06em solid color-mix(in srgb, CanvasText 30%, transparent);
  }
  .doctor summary {
    padding-block: 0.6em;
    font-weight: 650;
    cursor: pointer;
  }
  .doctor-foot {
    display: grid;
    gap: 0.8em;
    padding-block-start: 1em;
    border-block-start: 0.06em solid color-mix(in srgb, CanvasText 30%, transparent);
    font-size: 0.94em;
  }
  .doctor-foot button {
    min-block-size: 2.75em;
    padding: 0.5em 1.1em;
    background: none;
    border: 0.1em solid currentColor;
    border-radius: 0.4em;
    font-weight: 600;
  }

  @container (max-width: 24em) {
    .doctor li {
      grid-template-columns: minmax(0, 1fr);
    }
    .doctor .sign {
      margin-block-end: 0.3em;
    }
  }
  @media (forced-colors: active) {
    .doctor .wrong .sign {
      background: none;
      border-color: currentColor;
      color: inherit;
    }
  }
`;
