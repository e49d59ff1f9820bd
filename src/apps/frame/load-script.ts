interface WithTrustedTypes {
  /** Not in every browser. */
  readonly trustedTypes?: {
    readonly createPolicy: (
      name: string,
      rules: { readonly createScriptURL: (address: string) => string },
    ) => { readonly createScriptURL: (address: string) => unknown };
  };
}

/**
 * Runs a classic script, which any frame may load from anywhere.
 *
 * @throws {Event} When it cannot be had.
 */
export async function loadScript(address: string): Promise<void> {
  const script = document.createElement('script');
  const { trustedTypes } = window as WithTrustedTypes;
  const policy = trustedTypes?.createPolicy('talkoo-board-page', {
    createScriptURL: (text) => text,
  });
  script.src = (policy?.createScriptURL(address) ?? address) as string;
  await new Promise((done, fail) => {
    script.addEventListener('load', done);
    script.addEventListener('error', fail);
    document.head.append(script);
  });
}
