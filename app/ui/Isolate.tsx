import type { ReactNode } from 'react'

interface IsolateProps {
  /** Only where the text's own first letter would mislead, e.g. a range of years: then the page's direction. */
  readonly dir?: 'ltr' | 'rtl' | 'auto'
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** Keeps a number with its unit, a range or a foreign name in its own order whatever stands around it. */
export function Isolate({ dir = 'auto', className, children }: IsolateProps) {
  return (
    <bdi dir={dir} className={className}>
      {children}
    </bdi>
  )
}
