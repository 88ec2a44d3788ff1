/** Where the tables come up: all of them that the first load carries. The rest comes when it is first wanted. */
import type { AtlasProps } from '../../cards/panelProps'
import { LaterPart } from '../../ui/LaterPart'
import { useDataViewInUrl } from '../../url-state/useDataViewInUrl'

const load = () => import('./loadDataTables').then((module) => module.loadDataTables())

export function DataPart(props: AtlasProps) {
  const { table } = useDataViewInUrl()
  return <LaterPart load={load} wanted={table} props={props} />
}
