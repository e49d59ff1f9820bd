import { safeUrl } from '../address/safe-url.js';

/** A watch over one address; `end` must be called. */
export interface PolicyWatch {
  /** Whether the page's policy has forbidden a request to the address since the watch began. */
  readonly isBroken: () => boolean;
  readonly end: () => void;
}

/** Listens for the page's Content Security Policy forbidding an address; reports alone do not count. */
export function watchPolicy(url: string): PolicyWatch {
  let isBroken = false;
  const target = safeUrl(url, document.baseURI) ?? url;
  const note = ({ disposition, blockedURI }: SecurityPolicyViolationEvent) => {
    // Some browsers name the origin only.
    if (disposition === 'enforce' && blockedURI && target.startsWith(blockedURI)) isBroken = true;
  };
  document.addEventListener('securitypolicyviolation', note);
  return {
    isBroken: () => isBroken,
    end: () => {
      document.removeEventListener('securitypolicyviolation', note);
    },
  };
}
