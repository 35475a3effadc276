import { useTranslations } from 'next-intl'
import { T } from '@/components/ui/translated'
import type { QuotaState } from '@/domain/registration/queries/dashboard'
import { Link } from '@/i18n/navigation'
import { Block } from '../_parts/block'

/** How many people wait, and for which seats. */
export function WaitingBlock({ quotas, slug }: { quotas: readonly QuotaState[]; slug: string }) {
  const t = useTranslations('organise')
  const lines = quotas.filter((quota) => quota.waiting + quota.offered > 0)
  return (
    <Block id="waiting" title={t('dashboard.waiting')}>
      {lines.length === 0 ? (
        <p className="text-soft">{t('dashboard.nobodyWaits')}</p>
      ) : (
        <>
          <ul className="flex flex-col gap-1">
            {lines.map((quota) => (
              <li key={quota.quotaId} className="flex justify-between gap-4">
                <span className="min-w-0">
                  <T value={quota.name} />
                </span>
                <span className="text-end">
                  <strong>{t('dashboard.waitingCount', { count: quota.waiting })}</strong>
                  {quota.offered > 0 && (
                    <span className="block text-15 text-soft">{t('dashboard.offers', { count: quota.offered })}</span>
                  )}
                </span>
              </li>
            ))}
          </ul>
          <Link href={`/organise/${slug}/waiting-list`} className="mt-2 inline-flex min-h-11 items-center text-link">
            {t('next.waitingButton')}
          </Link>
        </>
      )}
    </Block>
  )
}
