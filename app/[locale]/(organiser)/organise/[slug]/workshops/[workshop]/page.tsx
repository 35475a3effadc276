import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { organisedForum } from '@/app/_server/guards'
import { ClientMessages } from '@/components/layout/client-messages'
import { Page } from '@/components/layout/page'
import { forumSettings } from '@/domain/forum/queries/organiser'
import { may } from '@/domain/people/policy'
import { asLocale } from '@/domain/shared/locale'
import { wallTime } from '@/domain/shared/zone'
import { workshopSetup } from '@/domain/workshops/queries/workshop'
import { Block } from '../../../_parts/block'
import { ReadOnly } from '../../../_parts/read-only'
import { WorkshopHead } from '../_parts/workshop-head'
import { EndOfWorkshop } from './end-of-workshop'
import { RoundsForm } from './rounds-form'
import { SettingsForm } from './settings-form'
import { Timeline } from './timeline'

type Props = { params: Promise<{ locale: string; slug: string; workshop: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('setup.settings')
  return { title: t('title') }
}

export default async function WorkshopSettings({ params }: Props) {
  const { locale, slug, workshop: id } = await params
  setRequestLocale(asLocale(locale))
  const scope = await organisedForum(slug, 'forum.read')
  const [t, workshop, forum] = await Promise.all([
    getTranslations('setup'),
    workshopSetup(scope, id),
    forumSettings(scope),
  ])
  if (!workshop) notFound()
  const mayEdit = may(scope.role, 'workshops.edit') && workshop.frozenAt === null
  const { wishesUntil } = workshop
  return (
    <Page>
      <WorkshopHead slug={slug} workshop={workshop} role={scope.role} lead={t('settings.lead')} />
      <Timeline workshop={workshop} timeZone={forum.timeZone} />
      <ClientMessages of={['organise', 'workshops', 'setup']}>
        <Block id="settings" title={t('settings.title')}>
          <ReadOnly unless={mayEdit}>
            <SettingsForm
              slug={slug}
              workshop={workshop}
              wishesUntil={wishesUntil ? wallTime(forum.timeZone, wishesUntil) : ''}
            />
          </ReadOnly>
        </Block>
        <Block id="rounds" title={t(workshop.format === 'CARDS' ? 'rounds.steps' : 'rounds.title')}>
          <ReadOnly unless={mayEdit}>
            <RoundsForm slug={slug} workshop={workshop} wanted={forum.locales.map(asLocale)} />
          </ReadOnly>
        </Block>
      </ClientMessages>
      <EndOfWorkshop slug={slug} workshop={workshop} role={scope.role} timeZone={forum.timeZone} />
    </Page>
  )
}
