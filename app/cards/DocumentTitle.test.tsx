import { waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { renderWithAtlas } from '../testing/renderWithAtlas'
import { useUrlState } from '../url-state/useUrlState'
import { DocumentTitle } from './DocumentTitle'

type Index = Parameters<typeof DocumentTitle>[0]['index']

function TitleOfAddress({ index }: { readonly index: Index }) {
  const { selection, years } = useUrlState().state
  return <DocumentTitle index={index} selection={selection} years={years} />
}

it.each([
  ['en', '', 'Caspian Atlas'],
  ['en', '?place=baku&years=2024', 'Baku · 2024 · Caspian Atlas'],
  ['en', '?words=where', 'The map in words · Caspian Atlas'],
  ['en', '?data=events&years=2024-2025', 'Data · 2024–2025 · Caspian Atlas'],
  ['ar', '?place=baku&words=where', 'باكو · الخريطة بالكلمات · أطلس قزوين'],
] as const)('in %s names what is open at "%s"', async (language, address, title) => {
  await renderWithAtlas((atlas) => <TitleOfAddress index={atlas.index} />, { language, address })
  await waitFor(() => expect(document.title).toBe(title))
})
