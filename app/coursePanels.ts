/** The panels of courses and charts, together: App.tsx asks for this file when one of them is first opened. */
import type { CourseKind, PanelsOf } from './cards/panelProps'
import { CorridorPanel } from './features/corridor-panel/CorridorPanel'
import { MeasurePanel } from './features/measure-panel/MeasurePanel'
import { coursePanelWords } from './i18n/coursePanelWords'
import { addWords } from './i18n/i18n'

const coursePanels: PanelsOf<CourseKind> = { corridor: CorridorPanel, measure: MeasurePanel }

/** The panels, with the words that only they need. */
export function loadCoursePanels(): PanelsOf<CourseKind> {
  addWords(coursePanelWords)
  return coursePanels
}
