import { fireEvent, render, screen } from '@testing-library/react'
import { useRef } from 'react'
import { expect, it, vi } from 'vitest'
import { usePressOutside } from './usePressOutside'

const onPress = vi.fn()
const onChoose = vi.fn()

function Page({ isOpen = true }) {
  const ref = useRef<HTMLDivElement>(null)
  usePressOutside([ref], isOpen, onPress)
  return (
    <>
      <div ref={ref}>menu</div>
      <canvas data-testid="map" onClick={onChoose} />
      <button type="button" onClick={onChoose}>
        city
      </button>
    </>
  )
}

function press(element: Element) {
  fireEvent.pointerDown(element)
  fireEvent.click(element)
}

it('closes on a press of the map, which then chooses nothing there, and does the next time', () => {
  render(<Page />)
  press(screen.getByTestId('map'))
  expect(onPress).toHaveBeenCalledOnce()
  expect(onChoose).not.toHaveBeenCalled()
  fireEvent.click(screen.getByTestId('map'))
  expect(onChoose).toHaveBeenCalledOnce()
})

it('spends no later click where the first press became a drag', () => {
  onChoose.mockClear()
  const { rerender } = render(<Page />)
  fireEvent.pointerDown(screen.getByTestId('map'))
  rerender(<Page isOpen={false} />)
  press(screen.getByTestId('map'))
  expect(onChoose).toHaveBeenCalledOnce()
})

it('lets a button beside it do what it says, and takes no press inside for one outside', () => {
  onPress.mockClear()
  onChoose.mockClear()
  render(<Page />)
  press(screen.getByText('menu'))
  expect(onPress).not.toHaveBeenCalled()
  press(screen.getByRole('button', { name: 'city' }))
  expect(onPress).toHaveBeenCalledOnce()
  expect(onChoose).toHaveBeenCalledOnce()
})
