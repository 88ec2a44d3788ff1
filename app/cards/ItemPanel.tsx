import type { PanelProps } from './Panel'
import { Panel } from './Panel'
import { ReportLink } from './ReportLink'

/** The panel of an item of the record: a frame that ends in the way to report an error in it. */
export function ItemPanel({ children, ...frame }: Omit<PanelProps, 'canClose'>) {
  return (
    <Panel {...frame}>
      {children}
      <ReportLink />
    </Panel>
  )
}
