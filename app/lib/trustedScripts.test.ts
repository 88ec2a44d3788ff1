import { afterEach, describe, expect, it, vi } from 'vitest'
import { trustByDefault, trustScript } from './trustedScripts'

function stubFactory(defaultPolicy: unknown = null) {
  const createPolicy = vi.fn(
    (_name: string, rules: { createScriptURL: (address: string) => string }) => rules,
  )
  vi.stubGlobal('trustedTypes', { defaultPolicy, createPolicy })
  return createPolicy
}

afterEach(() => vi.unstubAllGlobals())

describe('trusted scripts', () => {
  it.each([
    '/assets/other.js',
    'https://elsewhere.example/assets/worker.js',
    'javascript:alert(1)',
    'data:,x',
  ])('pass the one address and refuse %s', (other) => {
    const createPolicy = stubFactory()
    trustByDefault('/assets/worker.js')
    const rules = createPolicy.mock.calls[0]?.[1]
    expect(rules?.createScriptURL('/assets/worker.js')).toBe('/assets/worker.js')
    expect(() => rules?.createScriptURL(other)).toThrow('not a script of the atlas')
  })

  it('do not make the default policy twice, which browsers refuse', () => {
    const createPolicy = stubFactory({})
    trustByDefault('/assets/worker.js')
    expect(createPolicy).not.toHaveBeenCalled()
  })

  it('are plain text where the browser knows no policies', () => {
    vi.stubGlobal('trustedTypes', undefined)
    trustByDefault('/assets/worker.js')
    expect(trustScript('a-policy', '/sw.js')).toBe('/sw.js')
  })
})
