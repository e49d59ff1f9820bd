interface PolicyFactory {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScript: (text: string) => string },
  ) => unknown;
}

/**
 * Tells whether the page asks for Trusted Types, enforced or on probation, or may do so.
 *
 * No browser tells, and trying is reported to the page's owner. So it is tried in an empty frame,
 * which has the page's policies and Trusted Types of its own: a default policy there is asked, and
 * lets the text pass, exactly where types are asked for. The frame is gone again before anything
 * is painted. A page whose list of policies is closed refuses that policy, with a line in the
 * browser's console, which is the answer too.
 *
 * @param place - Where the frame stands for that moment: the board's shadow root, which the page does not watch.
 */
export function asksForTrustedTypes(place: ParentNode): boolean {
  if (!('trustedTypes' in window)) return false;
  const frame = document.createElement('iframe');
  frame.hidden = true;
  place.append(frame);
  try {
    const inside = frame.contentWindow as { readonly trustedTypes?: PolicyFactory } | null;
    let isAsked = false;
    const createScript = (text: string) => {
      isAsked = true;
      return text;
    };
    if (!inside?.trustedTypes || !frame.contentDocument) return true;
    inside.trustedTypes.createPolicy('default', { createScript });
    frame.contentDocument.createElement('script').text = '';
    return isAsked;
  } catch {
    return true;
  } finally {
    frame.remove();
  }
}
