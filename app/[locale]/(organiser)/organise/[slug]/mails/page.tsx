import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { organisedForum } from '@/app/_server/guards'
import { Page } from '@/components/layout/page'
import { EmptyState } from '@/components/ui/empty-state'
import { mailCounts, troubledMails } from '@/domain/mail/queries'
import { may } from '@/domain/people/policy'
import { latestMails } from '@/domain/registration/queries/outbox'
import { setupOf } from '@/domain/registration/queries/setup'
import { asLocale } from '@/domain/shared/locale'
import { Block } from '../../_parts/block'
import { Head } from '../../_parts/head'
import { LatestMails } from './latest-mails'
import { TroubledMails } from './troubled-mails'

type Props = { params: Promise<{ locale: string; slug: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('organise.mails')
  return { title: t('title') }
}

export default async function Mails({ params }: Props) {
  const { locale, slug } = await params
  setRequestLocale(asLocale(locale))
  const scope = await organisedForum(slug, 'mails.read')
  const [t, troubled, latest, counts, setup] = await Promise.all([
    getTranslations('organise.mails'),
    troubledMails(scope),
    latestMails(scope),
    mailCounts(scope),
    setupOf(scope),
  ])
  return (
    <Page>
      <Head title={t('title')} lead={t('lead')} />
      {troubled.length > 0 && (
        <Block id="troubled" title={t('troubled')}>
          <TroubledMails
            mails={troubled}
            slug={slug}
            timeZone={setup.timeZone}
            mayRetry={may(scope.role, 'registrations.write')}
          />
        </Block>
      )}
      <Block id="latest" title={t('latest')} aside={t('counts', counts)}>
        {latest.length === 0 ? (
          <EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState>
        ) : (
          <LatestMails mails={latest} slug={slug} timeZone={setup.timeZone} />
        )}
      </Block>
    </Page>
  )
}
