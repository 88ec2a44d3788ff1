/** The colours of the canvas: the same as the custom properties of app/ui/tokens.css, which a test compares. */
import type { Theme } from '../../domain/view/mapState'

export interface MapTheme {
  readonly sea: string
  readonly land: string
  readonly landFocus: string
  readonly border: string
  readonly ink: string
  readonly muted: string
  readonly card: string
  readonly line: string
  readonly chip: string
  readonly event: string
  readonly trade: string
  readonly corridor: string
  readonly fibre: string
  readonly ok: string
}

export const MAP_THEMES: Readonly<Record<Theme, MapTheme>> = {
  light: {
    sea: '#d9e6e8',
    land: '#f5f3ec',
    landFocus: '#ece3cd',
    border: '#cfc8b6',
    ink: '#0f2730',
    muted: '#506169',
    card: '#ffffff',
    line: '#e3e8e8',
    chip: '#eef3f2',
    event: '#a93c29',
    trade: '#835805',
    corridor: '#0a6b73',
    fibre: '#5f48ad',
    ok: '#1c7047',
  },
  dark: {
    sea: '#0a1a21',
    land: '#12262e',
    landFocus: '#1a3640',
    border: '#2a4650',
    ink: '#e9f1f1',
    muted: '#93a9b0',
    card: '#0f2129',
    line: '#233b44',
    chip: '#1a333d',
    event: '#ff8a70',
    trade: '#e8b64c',
    corridor: '#4fc3c7',
    fibre: '#b3a1ff',
    ok: '#6fd3a0',
  },
}
