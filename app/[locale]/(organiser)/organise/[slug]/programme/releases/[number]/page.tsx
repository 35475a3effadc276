import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { organisedForum } from '@/app/_server/guards'
import { Page } from '@/components/layout/page'
import { ChangeCounts, ChangeList } from '@/components/programme/change-list'
import { Notice } from '@/components/ui/notice'
import { Paragraphs } from '@/components/ui/prose'
import { Moment } from '@/components/ui/when'
import { may } from '@/domain/people/policy'
import { countsOf } from '@/domain/programme/change-log'
import { draftOf } from '@/domain/programme/queries/draft'
import { releaseNumbered } from '@/domain/programme/queries/releases'
import { restorePreview } from '@/domain/programme/queries/restore'
import { asLocale } from '@/domain/shared/locale'
import { dayKey } from '@/i18n/dates'
import { Block } from '../../../../_parts/block'
import { Head } from '../../../../_parts/head'
import { ProgrammeTabs } from '../../_parts/programme-tabs'
import { AsItWas } from './as-it-was'
import { BringBack } from './bring-back'

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
  const { changes, note, mails, by, latest, programme } = release
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
      {Object.keys(note).length > 0 && (
        <Block id="note" title={t('one.note')}>
          <Paragraphs value={note} />
        </Block>
      )}
      <Block id="changes" title={t('one.changes')} aside={<ChangeCounts counts={countsOf(changes)} />}>
        {number === 1 && <p className="mb-3 text-soft">{t('one.first')}</p>}
        {changes.length === 0 && <p className="text-soft">{t('one.nothing')}</p>}
        <ChangeList changes={changes} {...about} />
      </Block>
      <Block id="programme" title={t('one.programme')}>
        <AsItWas programme={programme} {...about} />
      </Block>
      {may(scope.role, 'programme.edit') && (
        <Block id="bring-back" title={t('restore.title')}>
          <BringBack slug={slug} number={number} preview={preview} {...about} />
        </Block>
      )}
    </Page>
  )
}
