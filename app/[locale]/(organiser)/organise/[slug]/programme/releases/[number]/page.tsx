import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { organisedForum } from '@/app/_server/guards'
import { Page } from '@/components/layout/page'
import { Notice } from '@/components/ui/notice'
import { Moment } from '@/components/ui/when'
import { may } from '@/domain/people/policy'
import { draftOf } from '@/domain/programme/queries/draft'
import { releaseNumbered } from '@/domain/programme/queries/releases'
import { restorePreview } from '@/domain/programme/queries/restore'
import { asLocale } from '@/domain/shared/locale'
import { dayKey } from '@/i18n/dates'
import { Block } from '../../../../_parts/block'
import { Head } from '../../../../_parts/head'
import { ProgrammeTabs } from '../../_parts/programme-tabs'
import { BringBack } from './bring-back'
import { ReleaseParts } from './release-parts'

type Props = {
  params: Promise<{ locale: string; slug: string; number: string }>
  searchParams: Promise<{ done?: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations('releases.one')
  return { title: t('title', { number: Number((await params).number) || 0 }) }
}

export default async function ReleasePage({ params, searchParams }: Props) {
  const { locale, slug, ...asked } = await params
  setRequestLocale(asLocale(locale))
  const scope = await organisedForum(slug)
  const number = Number(asked.number)
  if (!Number.isSafeInteger(number) || number < 1 || number > 1_000_000) notFound()
  const [t, release, preview, { forum }, { done }] = await Promise.all([
    getTranslations('releases'),
    releaseNumbered(scope, number),
    restorePreview(scope, number),
    draftOf(scope),
    searchParams,
  ])
  if (!release || !preview) notFound()
  const { mails, by, latest } = release
  const zone = forum.timeZone
  const about = { zone, day: dayKey(forum.startsAt, zone) !== dayKey(forum.endsAt, zone) }
  const when = t.rich('one.released', { when: () => <Moment at={release.releasedAt} zone={zone} /> })
  return (
    <Page>
      <Head
        title={t('one.title', { number })}
        back={{ href: `/organise/${slug}/programme/releases`, label: t('one.back') }}
        lead={
          <>
            {when}
            {by && `, ${t('one.by', { name: by })}`}. {t('one.sent', mails)}. {latest && t('one.latest')}
          </>
        }
      />
      <ProgrammeTabs slug={slug} />
      {(done === 'released' || done === 'back') && (
        <div className="mb-8">
          <Notice kind="ok" live>
            {done === 'released' ? t('one.published', { number }) : t('restore.done', { number })}
          </Notice>
        </div>
      )}
      <ReleaseParts release={release} {...about} />
      {may(scope.role, 'programme.edit') && (
        <Block id="bring-back" title={t('restore.title')}>
          <BringBack slug={slug} number={number} preview={preview} {...about} />
        </Block>
      )}
    </Page>
  )
}
