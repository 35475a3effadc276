import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { cachedForum } from '@/app/_server/cached'
import { organisedForum } from '@/app/_server/guards'
import { Page } from '@/components/layout/page'
import { ChangeCounts, ChangeList } from '@/components/programme/change-list'
import { may } from '@/domain/people/policy'
import { countsOf } from '@/domain/programme/change-log'
import { draftOf } from '@/domain/programme/queries/draft'
import { releasesOf } from '@/domain/programme/queries/releases'
import { releaseReview } from '@/domain/registration/queries/review'
import { asLocale } from '@/domain/shared/locale'
import { dayKey } from '@/i18n/dates'
import { now } from '@/lib/clock'
import { Block } from '../../../_parts/block'
import { Head } from '../../../_parts/head'
import { ProgrammeTabs } from '../_parts/programme-tabs'
import { Checks } from './checks'
import { MailsBlock } from './mails-block'
import { NothingNew } from './nothing-new'
import { ReleaseForm } from './release-form'
import { ReleaseList } from './release-list'

type Props = { params: Promise<{ locale: string; slug: string }>; searchParams: Promise<{ mails?: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('releases')
  return { title: t('title') }
}

export default async function Releases({ params, searchParams }: Props) {
  const { locale, slug } = await params
  setRequestLocale(asLocale(locale))
  const scope = await organisedForum(slug)
  const [t, review, draft, releases, forum, { mails }] = await Promise.all([
    getTranslations('releases'),
    releaseReview(scope, now()),
    draftOf(scope),
    releasesOf(scope),
    cachedForum(slug),
    searchParams,
  ])
  const { number, changes, told, differs } = review
  const { timeZone, startsAt, endsAt, locales } = draft.forum
  const day = dayKey(startsAt, timeZone) !== dayKey(endsAt, timeZone)
  const mayRelease = may(scope.role, 'programme.release')
  return (
    <Page>
      <Head title={t('title')} lead={t('lead')} />
      <ProgrammeTabs slug={slug} />
      {differs ? (
        <>
          <Block id="changes" title={t('draft.title')} aside={<ChangeCounts counts={countsOf(changes)} />}>
            {number === 1 && <p className="mb-3 max-w-text text-soft">{t('draft.first')}</p>}
            {changes.length === 0 && <p className="max-w-text text-soft">{t('draft.onlyNames')}</p>}
            <ChangeList changes={changes} zone={timeZone} day={day} />
          </Block>
          <Checks draft={draft} slug={slug} mayEdit={may(scope.role, 'programme.edit')} visible={forum !== null} />
          {mayRelease && <MailsBlock slug={slug} scope={scope} told={told} page={Number(mails) || 1} />}
          <Block id="release" title={t('form.title', { number })}>
            {mayRelease ? (
              <ReleaseForm slug={slug} review={review} locales={locales} />
            ) : (
              <p className="max-w-text text-soft">{t('form.noRight')}</p>
            )}
          </Block>
        </>
      ) : (
        <NothingNew slug={slug} number={number} />
      )}
      <Block id="all" title={t('list.title')}>
        <ReleaseList releases={releases} slug={slug} zone={timeZone} />
      </Block>
    </Page>
  )
}
