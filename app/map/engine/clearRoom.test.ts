import { describe, expect, it } from 'vitest'
import { findClearRoom } from './clearRoom'
import { type MapPadding, NO_PADDING, type PixelBox } from './contract'

/** A phone with its sheet half up: controls above, buttons down the right side, the inset at the bottom left. */
const PHONE = { width: 390, height: 844 }
const CONTROLS: PixelBox = { left: 12, top: 65, right: 238, bottom: 113 }
const INSET: PixelBox = { left: 12, top: 291, right: 152, bottom: 375 }
const BUTTONS: PixelBox = { left: 283, top: 65, right: 378, bottom: 212 }
const HALF_UP = { top: 57, right: 0, bottom: 460, left: 0 }
const GAP = 22
const WIDE = { width: 4200, height: 1400 }

function isWithin({ left, top, right, bottom }: PixelBox) {
  return ({ x, y }: { x: number; y: number }) => x > left && x < right && y > top && y < bottom
}

function find(
  over: Partial<Parameters<typeof findClearRoom>[0]> = {},
  cards: readonly PixelBox[] = [CONTROLS, INSET, BUTTONS],
) {
  const room = findClearRoom({
    size: PHONE,
    padding: HALF_UP,
    isUnderCard: (point) => cards.some((card) => isWithin(card)(point)),
    shape: WIDE,
    gap: GAP,
    ...over,
  })
  return (
    room && {
      left: room.left - GAP,
      top: room.top - GAP,
      right: PHONE.width - room.right + GAP,
      bottom: PHONE.height - room.bottom + GAP,
    }
  )
}

function isApart(a: PixelBox, b: PixelBox): boolean {
  return a.right <= b.left || a.left >= b.right || a.bottom <= b.top || a.top >= b.bottom
}

describe('the room in which something is framed whole', () => {
  it('is clear of the controls, of the inset and of the buttons of the page', () => {
    const room = find()
    expect(room).toBeDefined()
    for (const card of [CONTROLS, INSET, BUTTONS]) expect(room && isApart(room, card)).toBe(true)
  })

  it('lies beside the buttons while there is no height below them, and takes the whole width once there is', () => {
    expect(find()?.left).toBe(0)
    expect(find()?.right).toBeLessThan(BUTTONS.left + 1)
    const sunk = find({ padding: { ...HALF_UP, bottom: 150 } }, [CONTROLS, BUTTONS])
    expect([sunk?.left, sunk?.right]).toEqual([0, 390])
    expect(sunk?.top).toBeGreaterThanOrEqual(BUTTONS.bottom - 1)
  })

  it('of two as good for the shape is the roomier one', () => {
    const room = find({ padding: { ...HALF_UP, bottom: 0 } }, [])
    expect(room).toEqual({ left: 0, top: 57, right: 390, bottom: 844 })
  })

  it('goes beside a cover for what is tall', () => {
    const room = find({ shape: { width: 1000, height: 4000 } })
    expect(room?.left).toBeGreaterThanOrEqual(INSET.right)
    expect(room?.bottom).toBe(384)
  })

  it('is the roomiest for what becomes no larger', () => {
    const room = find({ shape: { width: 60, height: 20 } }, [])
    expect(room).toEqual({ left: 0, top: 57, right: 390, bottom: 384 })
  })

  it('is none where everything is covered', () => {
    expect(find({ isUnderCard: () => true })).toBeUndefined()
  })

  it('keeps clear of what a panel covers on either side', () => {
    const [after, before] = [
      find({ padding: { ...HALF_UP, right: 90 } }, []),
      find({ padding: { ...HALF_UP, left: 90 } }, []),
    ]
    expect([after?.left, after?.right]).toEqual([0, 300])
    expect([before?.left, before?.right]).toEqual([90, 390])
  })

  it('is looked for at no more places than a browser answers for at once', () => {
    const countPlaces = (size: { width: number; height: number }, padding: MapPadding) => {
      const [xs, ys] = [new Set<number>(), new Set<number>()]
      const isUnderCard = ({ x, y }: { x: number; y: number }) => {
        xs.add(x)
        ys.add(y)
        return false
      }
      findClearRoom({ size, padding, isUnderCard, shape: WIDE, gap: GAP })
      return [xs.size, ys.size]
    }
    expect(countPlaces({ width: 1440, height: 900 }, NO_PADDING)).toEqual([25, 25])
    // Every twenty pixels, of 390 and of 327.
    expect(countPlaces(PHONE, HALF_UP)).toEqual([20, 17])
  })
})

describe('of two rooms', () => {
  const choose = (shape: number, isFree: (x: number, y: number) => boolean) => {
    const room = findClearRoom({
      size: { width: 480, height: 480 },
      padding: NO_PADDING,
      isUnderCard: ({ x, y }) => !isFree(x, y),
      shape: { width: shape, height: shape },
      gap: GAP,
    })
    return room && { right: 480 - room.right + GAP, bottom: 480 - room.bottom + GAP }
  }

  it('that is taken in which more is left beside the gaps', () => {
    expect(choose(1000, (x, y) => x <= 100 || y <= 80)).toEqual({ right: 100, bottom: 480 })
    expect(choose(1000, (x, y) => x <= 80 || y <= 100)).toEqual({ right: 480, bottom: 100 })
  })

  it('large enough for all there is to show, the roomier is taken', () => {
    const isFree = (x: number, y: number) => y <= 160 || (x <= 200 && y <= 300)
    expect(choose(100, isFree)).toEqual({ right: 480, bottom: 160 })
    expect(choose(200, isFree)).toEqual({ right: 200, bottom: 300 })
  })
})
