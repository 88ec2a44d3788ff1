import { useTranslation } from 'react-i18next'
import type { ArrivedRecord } from '../../domain/view/atlas'
import styles from './Legend.module.css'
import { listSigns } from './listSigns'
import { SignSymbol } from './SignSymbol'

/** What the small marks on the map mean, each drawn as the map draws it. */
export function SignList({ atlas }: { readonly atlas: ArrivedRecord }) {
  const { t } = useTranslation(['signs', 'legend'])
  return (
    <ul className={styles.signs}>
      {listSigns(atlas).map((sign) => (
        <li key={sign} className={styles.state}>
          <SignSymbol sign={sign} />
          {t(`sign.${sign}`)}
        </li>
      ))}
      <li className={styles.foldedNote}>{t('legend:note')}</li>
    </ul>
  )
}
