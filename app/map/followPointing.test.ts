import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { followPointing } from './followPointing'

const onPoint = vi.fn()
let stop: () => void

beforeEach(() => {
  document.body.innerHTML = `
    <li data-points-at="corridor/a/b"><button type="button">leg</button></li>
    <a href="#" data-points-at="figure/f">sum</a>
    <button type="button" id="other">other</button>`
  stop = followPointing(document, onPoint)
})
afterEach(() => {
  stop()
  onPoint.mockClear()
})

function find(selector: string): HTMLElement {
  const element = document.querySelector(selector)
  if (!(element instanceof HTMLElement)) throw new Error(`no ${selector}`)
  return element
}

it('lights what the keyboard comes to, and puts it out when it leaves', () => {
  find('li button').focus()
  expect(onPoint).toHaveBeenLastCalledWith({ kind: 'corridor', id: 'a', leg: 'b' }, true)
  find('#other').focus()
  expect(onPoint).toHaveBeenLastCalledWith(null, expect.anything())
})

it('lights what the pointer comes over, once', () => {
  for (let times = 0; times < 2; times++) {
    find('a').dispatchEvent(new Event('pointerover', { bubbles: true }))
  }
  expect(onPoint).toHaveBeenCalledExactlyOnceWith({ kind: 'figure', id: 'f' }, false)
})

it('says nothing while nothing is lit', () => {
  find('#other').focus()
  expect(onPoint).not.toHaveBeenCalled()
})
