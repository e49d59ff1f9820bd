/** A sheet for the shadow root of one host. */
export interface HostSheet {
  readonly sheet: CSSStyleSheet;
  /** What the host gets; values are set one by one, never written as CSS. */
  readonly style: CSSStyleDeclaration;
  /** What it gets besides unless people ask for more contrast. */
  readonly plainStyle: CSSStyleDeclaration;
}

/** Makes an empty sheet whose values are set by the caller. The page's rules for the host win over it. */
export function createHostSheet(): HostSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(':host {} @media not all and (prefers-contrast: more) { :host {} }');
  const [rule, media] = sheet.cssRules;
  const [plainRule] = (media as CSSMediaRule).cssRules;
  return {
    sheet,
    style: (rule as CSSStyleRule).style,
    plainStyle: (plainRule as CSSStyleRule).style,
  };
}
