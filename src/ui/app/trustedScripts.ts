/** Trusted Types, which TypeScript's DOM does not know yet. */
type TrustedTypes = {
  createPolicy: (name: string, policy: { createScriptURL: (address: string) => string | null }) => unknown
}

/**
 * The page forbids text to become script, and a worker's address is such a text. Files that lie beside the page are let
 * through; every other address, and every other text, stays refused.
 */
export function trustOwnScripts(): void {
  // Where a browser has no Trusted Types, there is nothing to refuse either.
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  trustedTypes?.createPolicy('default', { createScriptURL: (address) => (isOwn(address) ? address : null) })
}

const isOwn = (address: string) =>
  new URL(address, location.href).href.startsWith(new URL('.', location.href.replace(/[?#].*$/, '')).href)
