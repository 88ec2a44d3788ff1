import styles from './Skeleton.module.css'

/** Grey lines in the shape of a card that is on its way. Says nothing: whoever shows it says what is loading. */
export function Skeleton() {
  return (
    <div className={styles.skeleton} aria-hidden="true" data-loading="">
      <span className={styles.line} />
      <span className={styles.line} />
      <span className={styles.line} />
    </div>
  )
}
