import { expect, it } from 'vitest'
import { renderWithAtlas } from '../testing/renderWithAtlas'
import { buildTestFigure } from '../testing/testItems'
import { FigureTime } from './FigureTime'

const at = (edtf: string) => ({ edtf, basis: 'stated' as const })
const none = { period: undefined, reported: undefined }

it.each([
  ['en', { period: at('2024'), target: at('2029') }, /2024/],
  ['en', { target: at('2029') }, 'aims at 2029'],
  ['ar', { target: at('2029') }, 'الأفق المستهدف: 2029'],
  ['en', {}, 'period not stated'],
] as const)('in %s says of %o when it is of', async (language, dates, words) => {
  const figure = buildTestFigure({ id: 'f', ...none, ...dates })
  const { container } = await renderWithAtlas(() => <FigureTime figure={figure} />, { language })
  expect(container.textContent).toMatch(words)
})
