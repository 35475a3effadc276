import { useTranslations } from 'next-intl'
import { ClosedLink } from '../_parts/closed-link'

/** This browser opened no link of this table, or one that was withdrawn since. */
export default function NotThisTable() {
  const t = useTranslations('floor.closedLink')
  return (
    <>
      <title>{t('title')}</title>
      <ClosedLink />
    </>
  )
}
