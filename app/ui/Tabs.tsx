import { Tabs as BaseTabs } from '@base-ui/react/tabs'
import type { ReactNode } from 'react'
import { useLayoutEffect, useRef } from 'react'
import styles from './Tabs.module.css'

export interface TabItem<Value extends string> {
  readonly value: Value
  readonly label: string
  /** Left out where a number would say nothing. */
  readonly count?: ReactNode
}

interface TabsProps<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly items: readonly TabItem<Value>[]
  readonly onChange: (value: Value) => void
  /** `spread` fills a panel's width, `inline` stands at its start. */
  readonly look?: 'spread' | 'inline'
  /** What the chosen tab shows. */
  readonly children: ReactNode
}

/** As much of a tab's content as tells that it has changed. */
const LEAST_PIXELS = 160

/** Scrolls the row of tabs to the top of its scroll area, where too little of what they show would be in view. */
function revealContent(list: HTMLElement): void {
  // The scroll areas of panels are positioned, for what is hidden in them from sight alone.
  const area = list.offsetParent
  if (!area) return
  const [outer, row] = [area.getBoundingClientRect(), list.getBoundingClientRect()]
  if (outer.bottom - row.bottom < Math.min(LEAST_PIXELS, outer.height / 2))
    area.scrollTop += row.top - outer.top
}

/** Tabs, with a count each where it helps. Arrow keys follow the direction Base UI's DirectionProvider gives. */
export function Tabs<Value extends string>(props: TabsProps<Value>) {
  const { label, value, items, onChange, look = 'spread', children } = props
  const listRef = useRef<HTMLDivElement>(null)
  const isChosenHere = useRef(false)

  // biome-ignore lint/correctness/useExhaustiveDependencies: the value is when, the row tells which
  useLayoutEffect(() => {
    // Never by itself, such as for a link that names the tab.
    if (isChosenHere.current && listRef.current) revealContent(listRef.current)
    isChosenHere.current = false
  }, [value])

  return (
    <BaseTabs.Root
      value={value}
      onValueChange={(next: unknown) => {
        const chosen = items.find((item) => item.value === next)
        if (!chosen) return
        isChosenHere.current = true
        onChange(chosen.value)
      }}
    >
      <BaseTabs.List
        ref={listRef}
        className={`${styles.list} ${styles[look]}`}
        aria-label={label}
        activateOnFocus
      >
        {items.map((item) => (
          <BaseTabs.Tab key={item.value} value={item.value} className={styles.tab}>
            <span className={styles.label}>{item.label}</span>
            {item.count !== undefined && <span className={styles.count}>{item.count}</span>}
          </BaseTabs.Tab>
        ))}
      </BaseTabs.List>
      {/* Another tab is another panel, with nothing left open from the last. */}
      <BaseTabs.Panel key={value} value={value} className={styles.panel}>
        {children}
      </BaseTabs.Panel>
    </BaseTabs.Root>
  )
}
