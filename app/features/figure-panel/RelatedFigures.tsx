import { useTranslation } from 'react-i18next'
import { Fact } from '../../cards/FactList'
import { FigureNumber } from '../../cards/FigureNumber'
import { Mention } from '../../cards/Mention'
import type { Figure } from '../../domain/record/figureSchema'
import type { Atlas } from '../../domain/view/atlas'
import styles from './RelatedFigures.module.css'

interface RelatedFiguresProps {
  readonly atlas: Atlas
  readonly figure: Figure
}

/** Figures that say the same sum again or contain one another, read from both ends; they are never added. */
export function RelatedFigures({ atlas, figure }: RelatedFiguresProps) {
  const { t } = useTranslation('figurePanel')
  const all = atlas.record.figures
  const same = all.filter(({ id, sameAs }) => id === figure.sameAs || sameAs === figure.id)
  const relations = [
    { word: 'sameAs', ids: same.map(({ id }) => id) },
    { word: 'nestedIn', ids: figure.nestedIn === undefined ? [] : [figure.nestedIn] },
    { word: 'contains', ids: all.filter(({ nestedIn }) => nestedIn === figure.id).map(({ id }) => id) },
    { word: 'conversionOf', ids: figure.conversionOf === undefined ? [] : [figure.conversionOf] },
    {
      word: 'convertedTo',
      ids: all.filter(({ conversionOf }) => conversionOf === figure.id).map(({ id }) => id),
    },
  ]
  return relations
    .filter(({ ids }) => ids.length > 0)
    .map(({ word, ids }) => (
      <Fact key={word} label={t(`relation.${word}`)}>
        <ul className={styles.list}>
          {ids.map((id) => (
            <li key={id}>
              <RelatedFigure atlas={atlas} id={id} />
            </li>
          ))}
        </ul>
        <p>{t(`relationNote.${word}`)}</p>
      </Fact>
    ))
}

function RelatedFigure({ atlas, id }: { readonly atlas: Atlas; readonly id: string }) {
  const figure = atlas.index.figures.get(id)
  return (
    <>
      {figure && <FigureNumber figure={figure} />}
      <Mention atlas={atlas} id={id} />
    </>
  )
}
