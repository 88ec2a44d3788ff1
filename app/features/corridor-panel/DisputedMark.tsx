import styles from './DisputedMark.module.css'

/** An unequal sign: the page's fonts have none. What it means stands in words beside it. */
export function DisputedMark() {
  return (
    <svg className={styles.mark} viewBox="0 0 10 10" aria-hidden="true">
      <path d="M1.5 3.4h7M1.5 6.6h7M7 1 3 9" />
    </svg>
  )
}
