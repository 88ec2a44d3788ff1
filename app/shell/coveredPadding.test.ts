import { describe, expect, it } from 'vitest'
import { isSamePadding, toNarrowPadding, toWidePadding } from './coveredPadding'

const page = { left: 0, right: 1440, top: 0, bottom: 900 }
const header = { left: 16, right: 1424, top: 16, bottom: 60 }

describe('what the cards cover', () => {
  it('follows the panel to its side', () => {
    const left = { left: 16, right: 432, top: 74, bottom: 884 }
    const right = { left: 1008, right: 1424, top: 74, bottom: 884 }
    const dock = { left: 448, right: 1424, top: 776, bottom: 884 }
    expect(toWidePadding({ page, header, panel: left, dock })).toEqual({
      top: 60,
      right: 16,
      bottom: 124,
      left: 432,
    })
    expect(toWidePadding({ page, header, panel: right, dock })).toEqual({
      top: 60,
      right: 432,
      bottom: 124,
      left: 16,
    })
  })

  it('is the sheet, or the opened years where they stand higher', () => {
    const folded = { left: 0, right: 390, top: 848, bottom: 900 }
    const opened = { left: 0, right: 390, top: 700, bottom: 900 }
    expect(toNarrowPadding({ page, header, dock: folded, sheetTopPixels: 152 }).bottom).toBe(152)
    expect(toNarrowPadding({ page, header, dock: opened, sheetTopPixels: 152 }).bottom).toBe(200)
  })

  it('is compared by its four sides', () => {
    const padding = { top: 1, right: 2, bottom: 3, left: 4 }
    expect(isSamePadding({ ...padding }, padding)).toBe(true)
    expect(isSamePadding({ ...padding, left: 5 }, padding)).toBe(false)
    expect(isSamePadding(undefined, padding)).toBe(false)
  })
})
