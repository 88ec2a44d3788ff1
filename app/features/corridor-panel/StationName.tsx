import { useTranslation } from 'react-i18next'
import { ItemLink } from '../../cards/ItemLink'
import type { Atlas } from '../../domain/view/atlas'
import { useLanguage } from '../../i18n/useLanguage'
import { Isolate } from '../../ui/Isolate'

/** A station by its own name, which is a link where it stands in a place of the atlas. */
export function StationName({ atlas, id }: { readonly atlas: Atlas; readonly id: string }) {
  const { t } = useTranslation('corridorPanel')
  const language = useLanguage()
  const station = atlas.index.stations.get(id)
  const name = <Isolate>{station?.name[language] ?? t('route.missing')}</Isolate>
  if (station?.place === undefined || !atlas.index.places.has(station.place)) return name
  return (
    <ItemLink kind="place" id={station.place}>
      {name}
    </ItemLink>
  )
}
