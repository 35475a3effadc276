import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { organisedForum } from '@/app/_server/guards'
import { Page } from '@/components/layout/page'
import { EmptyState } from '@/components/ui/empty-state'
import { forumSettings } from '@/domain/forum/queries/organiser'
import { may } from '@/domain/people/policy'
import { quotaStates } from '@/domain/registration/queries/dashboard'
import { waitingList } from '@/domain/registration/queries/organiser'
import { asLocale } from '@/domain/shared/locale'
import { Head } from '../../_parts/head'
import { Line } from './line'

type Props = { params: Promise<{ locale: string; slug: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('organise.waiting')
  return { title: t('title') }
}

export default async function WaitingList({ params }: Props) {
  const { locale, slug } = await params
  setRequestLocale(asLocale(locale))
  const scope = await organisedForum(slug, 'registrations.read')
  const [t, rows, quotas, forum] = await Promise.all([
    getTranslations('organise.waiting'),
    waitingList(scope),
    quotaStates(scope),
    forumSettings(scope),
  ])
  return (
    <Page>
      <Head title={t('title')} lead={t('rule', { hours: forum.offerHours })} />
      {rows.length === 0 ? (
        <EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState>
      ) : (
        quotas.map((quota) => (
          <Line
            key={quota.quotaId}
            quota={quota}
            rows={rows.filter(({ quotaId }) => quotaId === quota.quotaId)}
            slug={slug}
            timeZone={forum.timeZone}
            mayOffer={may(scope.role, 'registrations.write')}
          />
        ))
      )}
    </Page>
  )
}
