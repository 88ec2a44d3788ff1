/** Renders a panel with a record, an address and a language, as the page would. */
import { DirectionProvider } from '@base-ui/react/direction-provider'
import { render } from '@testing-library/react'
import i18next from 'i18next'
import { NuqsTestingAdapter } from 'nuqs/adapters/testing'
import type { ReactElement } from 'react'
import { useMemo } from 'react'
import type { AtlasRecord, DatasetName } from '../domain/record/schema'
import type { Language } from '../domain/record/text'
import type { Atlas } from '../domain/view/atlas'
import { buildAtlasView } from '../domain/view/atlasView'
import { buildScopedRecord } from '../domain/view/recordScope'
import { contextPanelWords } from '../i18n/contextPanelWords'
import { coursePanelWords } from '../i18n/coursePanelWords'
import { addWords, DIRECTIONS, setLanguage, startI18n } from '../i18n/i18n'
import { itemPanelWords } from '../i18n/itemPanelWords'
import { UrlStateProvider } from '../url-state/UrlStateProvider'
import { useUrlState } from '../url-state/useUrlState'
import { fixtureRecord } from './fixtureRecord'

interface RenderOptions {
  readonly language?: Language
  /** E.g. "?years=2024&tab=figures&sources=articles". */
  readonly address?: string
  readonly record?: AtlasRecord
  readonly loading?: readonly DatasetName[]
  readonly failed?: readonly DatasetName[]
}

type ToUi = (atlas: Atlas) => ReactElement

interface AtlasOfAddressProps extends Pick<Atlas, 'record' | 'loading' | 'failed'> {
  readonly toUi: ToUi
}

function AtlasOfAddress({ record, loading, failed, toUi }: AtlasOfAddressProps) {
  const { years, scope } = useUrlState().state
  const scoped = useMemo(() => buildScopedRecord(record, scope), [record, scope])
  return toUi({ ...scoped, loading, failed, view: buildAtlasView(scoped.placed, years) })
}

/** What is loading or failed is emptied first, as it would be. `getAddress` reads what the reader's acts wrote. */
export async function renderWithAtlas(toUi: ToUi, options: RenderOptions = {}) {
  const { language = 'en', address = '', loading = [], failed = [] } = options
  await (i18next.isInitialized ? setLanguage(language) : startI18n(language))
  addWords(itemPanelWords)
  addWords(coursePanelWords)
  addWords(contextPanelWords)
  const absent = Object.fromEntries([...loading, ...failed].map((name) => [name, []]))
  const record = { ...(options.record ?? fixtureRecord), ...absent }
  const arrival = { loading: new Set(loading), failed: new Set(failed) }
  const start = new URLSearchParams(address)
  start.set('lang', language)
  let written = start
  const result = render(
    <NuqsTestingAdapter
      hasMemory
      searchParams={start}
      onUrlUpdate={({ searchParams }) => {
        written = searchParams
      }}
    >
      <DirectionProvider direction={DIRECTIONS[language]}>
        <UrlStateProvider>
          <AtlasOfAddress record={record} {...arrival} toUi={toUi} />
        </UrlStateProvider>
      </DirectionProvider>
    </NuqsTestingAdapter>,
  )
  return { ...result, getAddress: () => Object.fromEntries(written) }
}
