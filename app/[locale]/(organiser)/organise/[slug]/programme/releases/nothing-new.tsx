import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'

type Props = {
  slug: string
  /** The number the next release would get. */
  number: number
}

/** The public reads the draft already, or there is nothing in it yet. */
export function NothingNew({ slug, number }: Props) {
  const t = useTranslations('releases.draft')
  const open = <ButtonLink href={`/organise/${slug}/programme`}>{t('open')}</ButtonLink>
  return (
    <div className="mb-10">
      <EmptyState title={t('emptyTitle')} action={open}>
        {number === 1 ? t('emptyFirst') : t('emptyText', { number: number - 1 })}
      </EmptyState>
    </div>
  )
}
