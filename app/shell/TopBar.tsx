import type { ReactNode, RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../i18n/useLanguage'
import { BarButton } from '../ui/BarButton'
import { Pill } from '../ui/Pill'
import { DataButton } from './DataButton'
import { MoreMenu } from './MoreMenu'
import { ShareButton } from './ShareButton'
import styles from './TopBar.module.css'
import { WritingButton } from './WritingButton'

interface TopBarProps {
  readonly headerRef: RefObject<HTMLElement | null>
  readonly onLanguageToggle: () => void
  readonly theme: 'light' | 'dark'
  readonly onThemeToggle: () => void
  readonly isWide: boolean
  /** Stands after the name. */
  readonly search?: ReactNode
  /** Stands before the language. */
  readonly help?: ReactNode
}

/** Pills that float over the map. The language pill shows the other language's own name. */
export function TopBar(props: TopBarProps) {
  const { headerRef, onLanguageToggle, theme, onThemeToggle, isWide, search, help } = props
  const { t } = useTranslation('shell')
  const language = useLanguage()
  return (
    <header ref={headerRef} className={styles.bar}>
      <h1 className={styles.name}>{t('name')}</h1>
      <div className={styles.search}>{search}</div>
      <MoreMenu isFolded={!isWide}>
        <DataButton />
        <ShareButton />
        <BarButton
          look="icon"
          icon="theme"
          label={theme === 'dark' ? t('theme.toLight') : t('theme.toDark')}
          onClick={onThemeToggle}
        />
        {help}
        {language === 'ar' && <WritingButton />}
      </MoreMenu>
      <Pill
        tone={isWide ? 'inverse' : 'card'}
        lang={language === 'ar' ? 'en' : 'ar'}
        onClick={onLanguageToggle}
      >
        {t('language.otherLanguageName')}
      </Pill>
    </header>
  )
}
