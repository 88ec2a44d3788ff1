import { addWords } from '../../i18n/i18n'
import { svgMapWords } from '../../i18n/svgMapWords'
import { SvgMapPane } from './SvgMapPane'

/** The map without WebGL with its words, which no first visit carries. */
export function loadSvgMap() {
  addWords(svgMapWords)
  return { default: SvgMapPane }
}
