import { css } from 'lit';

/** What every part of the board's frame stands on: text size, focus, and hiding for the eye only. */
export const baseStyles = css`
  :host {
    display: block;
    font-size: max(1em, 16px);
    text-align: start;
  }
  /*
   * The width that the board would like, 60em, and can do without: a container has none of its own
   * and would vanish in tables, floats and rows, which ask for it.
   */
  :host::before {
    content: '. .' !important;
    display: block !important;
    block-size: 0 !important;
    overflow: hidden !important;
    visibility: hidden !important;
    white-space: normal !important;
    word-spacing: 60em !important;
  }
  /* Within the host, where no rule of the page's reaches. */
  :host > div {
    container-type: inline-size;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    overflow-wrap: anywhere;
    -webkit-user-select: text;
    user-select: text;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :focus-visible {
    outline: max(0.18em, 2px) solid var(--_accent);
    outline-offset: 0.15em;
    border-radius: 0.2em;
    scroll-margin-block: 6em;
  }
  button,
  input {
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    color: inherit;
  }
  button {
    cursor: pointer;
  }
  .quiet {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
