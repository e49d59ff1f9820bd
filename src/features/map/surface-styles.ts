import { css } from 'lit';

/** The look of the map itself: Leaflet's own parts, and the markers on them. */
export const surfaceStyles = css`
  .surface {
    position: relative;
    z-index: 0;
    container-type: inline-size;
    direction: ltr;
    block-size: clamp(17em, 60vh, 28em);
    overflow: hidden;
    background: var(--_tint);
    border: 0.08em solid var(--_line);
    border-radius: var(--_radius);
    cursor: grab;
    user-select: none;
    -webkit-user-select: none;
    touch-action: pan-x pan-y;
  }
  .surface:active {
    cursor: grabbing;
  }
  .surface:focus-visible {
    outline-offset: -0.25em;
  }
  .surface .leaflet-pane,
  .surface .leaflet-layer,
  .surface .leaflet-tile-container,
  .surface .leaflet-tile {
    position: absolute;
    inset-block-start: 0;
    left: 0;
  }
  .surface .leaflet-pane {
    z-index: 1;
  }
  .surface .leaflet-marker-pane {
    z-index: 2;
  }
  .surface .leaflet-tile {
    visibility: hidden;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    padding: 0;
    border: 0;
    pointer-events: none;
  }
  .surface .leaflet-tile-loaded {
    visibility: inherit;
  }

  .map .marker {
    position: absolute;
    inset-block-start: -1.375em;
    left: -1.375em;
    display: grid;
    place-items: center;
    inline-size: 2.75em;
    min-block-size: 2.75em;
    block-size: 2.75em;
    padding: 0;
    color: #1c1c1c;
    font-weight: 400;
    background: none;
    border: 0;
    border-radius: 50%;
  }
  .map .marker:hover,
  .map .marker:focus,
  .map .marker[aria-current] {
    z-index: 1;
    background: none;
  }
  .map .marker:focus-visible {
    outline-color: #1c1c1c;
    outline-offset: -0.3em;
    border-radius: 50%;
  }
  .dot {
    display: grid;
    place-items: center;
    min-inline-size: 1.25em;
    block-size: 1.25em;
    color: #ffffff;
    font-size: 0.94em;
    font-weight: 650;
    background: #14557a;
    border: 0.14em solid #ffffff;
    border-radius: 1em;
    outline: 0.08em solid #14557a;
  }
  .several .dot {
    min-inline-size: 2em;
    block-size: 2em;
    padding-inline: 0.4em;
  }
  .marker[aria-current] .dot {
    min-inline-size: 1.8em;
    block-size: 1.8em;
    border-width: 0.4em;
    outline-width: 0.2em;
  }
  .marker .name {
    position: absolute;
    inset-block-start: 50%;
    left: calc(50% + 1.1em);
    inline-size: max-content;
    max-inline-size: min(15em, 42cqi);
    padding: 0.2em 0.5em;
    text-align: start;
    line-height: 1.25;
    background: #ffffff;
    border: 0.08em solid #14557a;
    border-radius: 0.3em;
    translate: 0 -50%;
    pointer-events: none;
  }
  .marker.leftward .name {
    left: auto;
    right: calc(50% + 1.1em);
  }
  .marker:not(:hover, :focus-visible, [aria-current]) .name {
    inline-size: 1px;
    block-size: 1px;
    padding: 0;
    overflow: hidden;
    border: 0;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (forced-colors: active) {
    .dot {
      forced-color-adjust: none;
      color: ButtonFace;
      background: ButtonText;
      border-color: ButtonFace;
      outline-color: ButtonText;
    }
    .map .marker:focus-visible {
      outline-color: Highlight;
    }
  }
`;
