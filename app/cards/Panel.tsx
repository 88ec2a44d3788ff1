import type { ReactNode } from 'react'
import { use, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../ui/IconButton'
import { useUrlState } from '../url-state/useUrlState'
import styles from './Panel.module.css'
import { PreviousNameContext } from './previousName'

export interface PanelProps {
  readonly title: ReactNode
  /** What kind of thing this is; left out where the title says it. */
  readonly kind?: string
  /** One line under the title. */
  readonly context?: ReactNode
  /** A place's or person's name stands larger than a title of many words. */
  readonly hasName?: boolean
  /** The overview is what closing leads to; it has no button. */
  readonly canClose?: boolean
  readonly children: ReactNode
}

/**
 * The frame of every panel: its one h2, its context line, its way out and the way back to the item before. The shell
 * moves the focus to that h2. Give it the item's id as `key`: another item is another panel, with nothing left open from
 * the last.
 */
export function Panel({ title, kind, context, hasName = false, canClose = true, children }: PanelProps) {
  const { t } = useTranslation('cards')
  const { update, previousId, goBack } = useUrlState()
  const previousName = use(PreviousNameContext)
  const titleId = useId()
  return (
    <section className={styles.panel} aria-labelledby={titleId}>
      <header className={styles.header}>
        {canClose && previousId && (
          <IconButton
            icon="chevron-start"
            label={previousName ? t('panel.backTo', { name: previousName }) : t('panel.back')}
            onClick={goBack}
          />
        )}
        <div className={styles.titles}>
          {kind !== undefined && <p className={styles.kind}>{kind}</p>}
          <h2 id={titleId} tabIndex={-1} className={hasName ? styles.name : styles.title}>
            {title}
          </h2>
          {context !== undefined && <div className={styles.context}>{context}</div>}
        </div>
        {canClose && (
          <IconButton icon="close" label={t('panel.close')} onClick={() => update({ selection: null })} />
        )}
      </header>
      {children}
    </section>
  )
}
