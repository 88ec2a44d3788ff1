/** Where the map in words comes up: all of it that the first load carries. The rest comes when it is first wanted. */
import type { AtlasProps } from '../../cards/panelProps'
import { LaterPart } from '../../ui/LaterPart'
import { useTextMapInUrl } from '../../url-state/useTextMapInUrl'

const load = () => import('./loadTextMap').then((module) => module.loadTextMap())

export function TextMapPart(props: AtlasProps) {
  const { question } = useTextMapInUrl()
  return <LaterPart load={load} wanted={question} props={props} />
}
