interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL: (address: string) => string };
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
/** The only maker of addresses of code that the content security policy lets in (commands/security-policy.ts). */
const policy = trustedTypes?.createPolicy("sparring", { createScriptURL: ownAddress }) ?? {
  createScriptURL: ownAddress,
};

/**
 * The address of a script for a worker or a service worker: for browsers with Trusted Types, which start none from plain
 * text, and for all others.
 * @throws TypeError where the script is not in the app's own folder
 */
export function trustedUrl(address: string): string {
  return policy.createScriptURL(address);
}

/** The whole address of a script, which has to be in the folder that the page came from. */
function ownAddress(address: string): string {
  const whole = new URL(address, document.baseURI).href;
  const folder = new URL("./", document.baseURI).href;
  if (!whole.startsWith(folder)) throw new TypeError(`not a script of this app: ${whole}`);
  return whole;
}
