// @vitest-environment node
import { expect, test } from 'vitest'
import { checkComponent, checkCss } from './text.mjs'

test.each([
  'margin-left: 4px',
  'left: 0',
  'border-top-right-radius: 8px',
  'text-align: right',
  'transform-origin: top left',
  'background: linear-gradient(to right, red, blue)',
  'margin: 0 4px 0 8px',
])('finds the side in "%s"', (declaration) => {
  const css = `.a {\n  color: red;\n  ${declaration};\n}\n`
  expect(checkCss('a.css', css)).toEqual([expect.stringContaining(`a.css:3: "${declaration}" is physical`)])
})

test('finds every side, nested ones and the last without a semicolon too', () => {
  const css = '.a{left:0;.b{right:0}}\n@media print { .c { float: left } }'
  expect(checkCss('a.css', css)).toHaveLength(3)
})

test.each([
  '.left { margin-inline-start: 4px; }',
  '.a { margin: 0 4px 8px 4px; padding: 0 calc(1px + 2px) 0 calc(1px + 2px); }',
  '.a { inset-inline: 0; --edge-left: 1px; width: var(--edge-left); }',
  '.a::before { content: "left"; background: url(/left.svg); }',
  '/* left: 0 */ .a { color: red; }',
  '.a {\n  /* physical: the map never mirrors */\n  left: 0;\n}',
])('leaves alone %s', (css) => {
  expect(checkCss('a.css', css)).toEqual([])
})

test.each([
  ['<p>Hello</p>', 'Hello'],
  ['<p aria-label="Close" />', 'Close'],
  ['<p>{"باكو"}</p>', 'باكو'],
])('finds the words in %s', (jsx, word) => {
  const code = `export function A() {\n  return ${jsx}\n}\n`
  expect(checkComponent('A.tsx', code)).toEqual([
    expect.stringContaining(`A.tsx:2: "${word}" is text for people`),
  ])
})

test('leaves alone keys, classes and signs', () => {
  const code = `export const A = () => <p className="a" aria-label={t('a.b')}> · {t('c.d')} <b role="img">×</b></p>`
  expect(checkComponent('A.tsx', code)).toEqual([])
})
