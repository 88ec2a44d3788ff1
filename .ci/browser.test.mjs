// @vitest-environment node
import { expect, test } from 'vitest'
import { listSystemCandidates } from './browser.mjs'

test('Linux: every name in the folders of PATH, Chromium first, of which best the one without bars', () => {
  const candidates = listSystemCandidates('linux', { PATH: '/opt/bin:/usr/bin' })
  expect(candidates[0]).toBe('/opt/bin/chromium-headless-shell')
  expect(candidates.indexOf('/usr/bin/chromium-headless-shell')).toBeLessThan(
    candidates.indexOf('/opt/bin/chromium'),
  )
  expect(candidates.indexOf('/usr/bin/chromium')).toBeLessThan(candidates.indexOf('/opt/bin/google-chrome'))
  expect(candidates.filter((path) => path === '/usr/bin/chromium')).toHaveLength(1)
})

test('macOS and Windows: the usual places of Chrome, then Edge', () => {
  expect(listSystemCandidates('darwin', {})[0]).toBe(
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  )
  expect(listSystemCandidates('win32', { PROGRAMFILES: 'C:\\Program Files' })).toEqual([
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
  ])
})
