import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { organisedForum, signedInUser } from '@/app/_server/guards'
import { Page } from '@/components/layout/page'
import { isCancelled, phaseOf, possibleActs } from '@/domain/forum/phase'
import { forumSettings } from '@/domain/forum/queries/organiser'
import { mySeries } from '@/domain/forum/queries/series'
import { may } from '@/domain/people/policy'
import { asLocale } from '@/domain/shared/locale'
import { now } from '@/lib/clock'
import { Block } from '../../_parts/block'
import { Head } from '../../_parts/head'
import { PhaseBadge } from '../../_parts/phase-badge'
import { ReadOnly } from '../../_parts/read-only'
import { ForumActs } from '../forum-acts'
import { AnotherStop } from './another-stop'
import { SettingsForm } from './settings-form'

type Props = { params: Promise<{ locale: string; slug: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('organise.settings')
  return { title: t('title') }
}

export default async function Settings({ params }: Props) {
  const { locale, slug } = await params
  setRequestLocale(asLocale(locale))
  const scope = await organisedForum(slug)
  const [t, forum, series] = await Promise.all([
    getTranslations('organise.settings'),
    forumSettings(scope),
    signedInUser().then(mySeries),
  ])
  const at = now()
  const mayEdit = may(scope.role, 'forum.edit')
  return (
    <Page>
      <Head title={t('title')} />
      {may(scope.role, 'forum.publish') && (
        <Block
          id="acts"
          title={t('acts')}
          aside={<PhaseBadge phase={phaseOf(forum, at)} cancelled={isCancelled(forum, at)} />}
        >
          <ForumActs slug={slug} acts={possibleActs(forum, at)} quiet />
        </Block>
      )}
      <ReadOnly unless={mayEdit}>
        <SettingsForm forum={forum} series={series} />
      </ReadOnly>
      {mayEdit && <AnotherStop slug={slug} />}
    </Page>
  )
}
