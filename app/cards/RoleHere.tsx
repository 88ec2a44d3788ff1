import { useTranslation } from 'react-i18next'
import type { PlaceLink } from '../domain/record/placeSchema'
import styles from './PlaceLinks.module.css'

interface RoleHereProps {
  readonly links: readonly PlaceLink[]
  /** The place whose panel the card stands in, with the places inside it; absent outside a place's panel. */
  readonly hereIds: ReadonlySet<string> | undefined
}

/** Why an item stands in the list of a place it did not happen at: it is about it, was said there, or less. */
export function RoleHere({ links, hereIds }: RoleHereProps) {
  const { t } = useTranslation('cards')
  const rolesHere = links.filter(({ place }) => hereIds?.has(place)).map(({ role }) => role)
  const [role] = rolesHere
  if (role === undefined || rolesHere.includes('venue') || rolesHere.includes('site')) return null
  return <span className={styles.role}>{t(`place.role.${role}`)}</span>
}
