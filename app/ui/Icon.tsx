import type { ReactNode } from 'react'
import styles from './Icon.module.css'

const DRAWINGS = {
  check: <path d="M5 12.5l4.5 4.5L19 7" />,
  'chevron-down': <path d="M6 9.5l6 6 6-6" />,
  'chevron-end': <path d="M9.5 6l6 6-6 6" />,
  'chevron-start': <path d="M14.5 6l-6 6 6 6" />,
  'chevron-up': <path d="M6 14.5l6-6 6 6" />,
  close: <path d="M6.5 6.5l11 11M17.5 6.5l-11 11" />,
  help: <path d="M9 9.3a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1.1-1.5 2.2M12 17.4v.1" />,
  digits: <path d="M17 6q1 4 1 12M6 6q1.5 5 1.5 12M6 7q1 4 6 0" />,
  layers: <path d="M12 4.5l8.5 4.5-8.5 4.5L3.5 9zM4.5 14l7.5 4 7.5-4" />,
  more: <path d="M6 12v.1M12 12v.1M18 12v.1" strokeWidth="3" />,
  pause: <path d="M8 6v12M16 6v12" />,
  play: <path d="M8 5.5v13l10.5-6.5z" fill="currentColor" />,
  search: <path d="M16 10.5a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0zM14.8 14.8L19.5 19.5" />,
  share: <path d="M12 14.5v-10M8 8l4-4 4 4M5.5 12.5v6a1.5 1.5 0 0 0 1.5 1.5h10a1.5 1.5 0 0 0 1.5-1.5v-6" />,
  table: <path d="M4.5 6h15v12.5h-15zM4.5 10.2h15M4.5 14.3h15M10 10.2v8.3" />,
  theme: (
    <>
      <circle cx="12" cy="12" r="7.5" />
      <path d="M12 4.5a7.5 7.5 0 0 1 0 15z" fill="currentColor" />
    </>
  ),
} as const satisfies Record<string, ReactNode>

export type IconName = keyof typeof DRAWINGS

/** These mean "towards earlier" or "towards later", which is the other side in a right-to-left page. */
const DIRECTIONAL: ReadonlySet<IconName> = new Set(['chevron-start', 'chevron-end'])

interface IconProps {
  readonly name: IconName
  /** Pixels, both ways. */
  readonly size?: number
}

/** A drawing beside words or inside a named button; it has no name of its own. */
export function Icon({ name, size = 20 }: IconProps) {
  return (
    <svg
      className={DIRECTIONAL.has(name) ? `${styles.icon} ${styles.directional}` : styles.icon}
      viewBox="0 0 24 24"
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
    >
      {DRAWINGS[name]}
    </svg>
  )
}
