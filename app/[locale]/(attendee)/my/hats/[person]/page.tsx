import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ownHats } from '@/app/_server/guards'
import { ClientMessages } from '@/components/layout/client-messages'
import { Page, PageHead } from '@/components/layout/page'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { ownHatsView } from '@/domain/programme/queries/own-hats'
import { asLocale } from '@/domain/shared/locale'
import { env } from '@/lib/env'
import { CalendarPart } from './_parts/calendar-part'
import { ForumPart } from './_parts/forum-part'
import { said } from './_parts/own'
import { Profile } from './_parts/profile'

type Props = {
  params: Promise<{ locale: string; person: string }>
  searchParams: Promise<{ said?: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: asLocale((await params).locale), namespace: 'people.own' })
  return { title: t('meta'), robots: { index: false } }
}

/** The page of whoever wears a hat: what they do in the forums to come, what the public reads of them, their calendar. */
export default async function OwnHatsPage({ params, searchParams }: Props) {
  const { locale, person } = await params
  const own = await ownHatsView(await ownHats(person))
  const asked = (await searchParams).said
  const change = said.find((one) => one === asked)
  const t = await getTranslations('people.own')
  const [ahead, past] = [own.forums.filter((forum) => forum.ahead), own.forums.filter((forum) => !forum.ahead)]
  const timed = ahead.some(({ agenda }) => agenda.some(({ startsAt }) => startsAt !== null))
  return (
    <Page>
      {change && (
        <div className="mb-6 max-w-form">
          <Notice kind="ok" live>
            {t(`said.${change}`)}
          </Notice>
        </div>
      )}
      <PageHead title={t('title', { name: own.givenName })} lead={t('lead')} />
      <ClientMessages of={['people']}>
        <div className="grid items-start gap-x-16 lg:grid-cols-[minmax(0,1fr)_19rem]">
          <div className="min-w-0">
            {ahead.length === 0 && <EmptyState title={t('nothing')}>{t('nothingText')}</EmptyState>}
            {ahead.map((forum) => (
              <ForumPart key={forum.id} person={own.slug} forum={forum} />
            ))}
          </div>
          <aside className="flex flex-col">
            <Profile own={own} />
            {timed && (
              <CalendarPart
                slug={own.slug}
                address={`${env().PUBLIC_URL}/${asLocale(locale)}/my/hats/${own.slug}/agenda/${own.calendarToken}.ics`}
              />
            )}
          </aside>
        </div>
        {past.map((forum) => (
          <ForumPart key={forum.id} person={own.slug} forum={forum} />
        ))}
      </ClientMessages>
    </Page>
  )
}
