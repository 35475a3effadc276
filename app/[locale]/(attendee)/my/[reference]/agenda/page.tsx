import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ownRegistration } from '@/app/_server/guards'
import { ClientMessages } from '@/components/layout/client-messages'
import { Page, PageHead, Section } from '@/components/layout/page'
import { ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { T } from '@/components/ui/translated'
import { calendarToken } from '@/domain/registration/own-secrets'
import { ownAgenda } from '@/domain/registration/queries/agenda'
import { asLocale } from '@/domain/shared/locale'
import { Link } from '@/i18n/navigation'
import { env } from '@/lib/env'
import { AgendaParts } from './_parts/agenda-parts'
import { Subscribe } from './_parts/subscribe'
import { acts } from './said'

type Query = { said?: string; at?: string; with?: string; session?: string }
type Props = { params: Promise<{ locale: string; reference: string }>; searchParams: Promise<Query> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: asLocale((await params).locale), namespace: 'seats' })
  return { title: t('page.title'), robots: { index: false } }
}

export default async function AgendaPage({ params, searchParams }: Props) {
  const { locale, reference } = await params
  const scope = await ownRegistration(reference)
  const [own, query, t] = await Promise.all([ownAgenda(scope), searchParams, getTranslations('seats')])
  const act = acts.find((one) => one === query.said)
  const token = calendarToken(scope.registrationId, own.calendarVersion)
  const address = `${env().PUBLIC_URL}/${locale}/my/calendar/${token}/agenda.ics`
  return (
    <Page>
      <PageHead
        over={
          <Link href={`/my/${reference}`} className="text-link inline-flex min-h-11 items-center">
            <T value={own.forum.name} unmarked />
          </Link>
        }
        title={t('page.title')}
        lead={t(own.confirmed ? 'page.lead' : 'page.leadWaiting')}
        actions={<ButtonLink href={`/forums/${own.forum.slug}#programme`}>{t('page.programme')}</ButtonLink>}
      />
      <ClientMessages of={['seats']}>
        {act === 'renewed' && (
          <div className="mb-8">
            <Notice kind="ok" live>
              {t('said.renewed')}
            </Notice>
          </div>
        )}
        <AgendaParts
          own={own}
          act={act ?? null}
          about={{ sessionId: query.at, clashId: query.with, opened: query.session }}
        />
        <Section id="calendar" title={t('subscribe.title')} size="block">
          <Subscribe address={address} reference={reference} />
        </Section>
      </ClientMessages>
    </Page>
  )
}
