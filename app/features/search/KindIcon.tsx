import type { ReactNode } from 'react'
import type { SearchKind } from '../../domain/search/searchDocument'
import styles from './SearchResults.module.css'

/** In the colours of the map; whether an item took place or is in service is for its chip to say. */
const DRAWINGS: Record<SearchKind | 'years', ReactNode> = {
  place: (
    <path d="M10 17.5s5.5-5.2 5.5-9.3a5.5 5.5 0 0 0-11 0c0 4.1 5.5 9.3 5.5 9.3zM10 10a1.8 1.8 0 1 0 0-3.6A1.8 1.8 0 0 0 10 10z" />
  ),
  person: <path d="M10 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM4.5 16.5c.6-3 2.7-4.5 5.5-4.5s4.9 1.5 5.5 4.5" />,
  organisation: <path d="M3.5 7.5L10 4l6.5 3.5zM5.5 8v6M10 8v6M14.5 8v6M3.5 16h13" />,
  event: <path d="M4 5.5h12v11H4zM4 9h12M7 3.5v3.5M13 3.5v3.5" />,
  corridor: (
    <path d="M5 14.5L15 5.5M3.5 16a1.6 1.6 0 1 0 3.2 0 1.6 1.6 0 0 0-3.2 0zM13.3 4a1.6 1.6 0 1 0 3.2 0 1.6 1.6 0 0 0-3.2 0z" />
  ),
  station: <path d="M3.5 10h4M12.5 10h4M7.5 10a2.5 2.5 0 1 0 5 0 2.5 2.5 0 0 0-5 0z" />,
  measure: <path d="M3.5 16.5h13M4.5 13l4-4 3 2.5 4.5-6" />,
  figure: <path d="M4 16.5h12M6 14v-4M10 14V4.5M14 14V8" />,
  disagreement: <path d="M6.5 4L3 8h3.5M3 8h10M13.5 10l3.5 4h-3.5M17 14H7" />,
  document: <path d="M5.5 3.5h6l3 3v10h-9zM8 10h4M8 13h4" />,
  years: (
    <path d="M2.5 13.5h15M5.5 15.7a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4zM14.5 15.7a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4zM5.5 8V6M10 8V3M14.5 8V5" />
  ),
  source: <path d="M3.5 4.5h13v11h-13zM6 7.5h8M6 10.5h3.5M6 12.8h3.5M12 10.5h2v2.3h-2z" />,
}

export function KindIcon({ kind }: { readonly kind: keyof typeof DRAWINGS }) {
  return (
    <svg className={`${styles.icon} ${styles[kind] ?? ''}`} viewBox="0 0 20 20" aria-hidden="true">
      {DRAWINGS[kind]}
    </svg>
  )
}
