/**
 * Trusted Types: under the policy of public/_headers a browser takes the address of a script or worker only from a
 * policy named there. Each of ours passes one file of our own and nothing else.
 */

interface ScriptRules {
  readonly createScriptURL: (address: string) => string
}

interface TrustedTypesFactory {
  readonly defaultPolicy: unknown
  readonly createPolicy: (name: string, rules: ScriptRules) => ScriptRules
}

/** Chromium and Safari have it; elsewhere addresses are plain text. */
function getFactory(): TrustedTypesFactory | undefined {
  return Reflect.get(window, 'trustedTypes')
}

function buildRules(only: string): ScriptRules {
  const allowed = new URL(only, window.location.href).href
  return {
    createScriptURL: (address) => {
      if (new URL(address, window.location.href).href === allowed) return address
      throw new TypeError(`not a script of the atlas: ${address}`)
    },
  }
}

/** For a library that hands the browser its addresses as text: `default` is asked wherever no other policy was. */
export function trustByDefault(only: string): void {
  const factory = getFactory()
  // A module loaded anew while working would make it twice, which throws.
  if (factory && !factory.defaultPolicy) factory.createPolicy('default', buildRules(only))
}

/** The address as the browser wants it: an object that stands for it, or the text itself. */
export function trustScript(policyName: string, address: string): string {
  return getFactory()?.createPolicy(policyName, buildRules(address)).createScriptURL(address) ?? address
}
