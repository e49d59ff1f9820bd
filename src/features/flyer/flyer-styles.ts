import { css } from 'lit';

/** The look of a flyer's buttons and of the frame in which its paper stands. */
export const flyerStyles = css`
  .leaflet-heading {
    margin: 1.1em 0 0.5em;
    font-size: 1.3em;
    line-height: 1.3;
  }
  .leaflet-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1.4em;
  }
  .leaflet-actions button {
    min-block-size: 2.75em;
    padding: 0.6em 0;
    background: none;
    border: 0.1em solid transparent;
    border-radius: var(--_radius);
    font-weight: 600;
    color: var(--_accent);
    text-decoration: underline 0.06em;
    text-underline-offset: 0.2em;
  }
  .leaflet-actions .leaflet-print {
    padding-inline: 1.6em;
    color: var(--_accent-ink);
    background: var(--_accent);
    text-decoration: none;
  }
  .leaflet-help {
    max-inline-size: 40em;
    margin: 0.8em 0 0;
  }
  .leaflet-help:empty {
    margin: 0;
  }
  .leaflet iframe {
    display: block;
    box-sizing: content-box;
    inline-size: calc(100% - 2px);
    max-inline-size: 210mm;
    margin-block-start: 1.2em;
    border: 1px solid var(--_line);
    background: #ffffff;
    color-scheme: light;
  }

  @media print {
    .leaflet {
      display: none;
    }
  }
`;
