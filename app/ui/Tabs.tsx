import { Tabs as BaseTabs } from '@base-ui/react/tabs'
import type { ReactNode } from 'react'
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

/** Tabs, with a count each where it helps. Arrow keys follow the direction Base UI's DirectionProvider gives. */
export function Tabs<Value extends string>(props: TabsProps<Value>) {
  const { label, value, items, onChange, look = 'spread', children } = props
  return (
    <BaseTabs.Root
      value={value}
      onValueChange={(next: unknown) => {
        const chosen = items.find((item) => item.value === next)
        if (chosen) onChange(chosen.value)
      }}
    >
      <BaseTabs.List className={`${styles.list} ${styles[look]}`} aria-label={label} activateOnFocus>
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
