import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { organisedForum } from '@/app/_server/guards'
import { ClientMessages } from '@/components/layout/client-messages'
import { Page } from '@/components/layout/page'
import { ButtonAnchor } from '@/components/ui/button'
import { T } from '@/components/ui/translated'
import { forumSettings } from '@/domain/forum/queries/organiser'
import { may } from '@/domain/people/policy'
import { attendance } from '@/domain/registration/queries/attendance'
import { asLocale } from '@/domain/shared/locale'
import { now } from '@/lib/clock'
import { Block } from '../../../../../_parts/block'
import { Head } from '../../../../../_parts/head'
import { AddSomebody } from './add-somebody'
import { DoorList } from './door-list'
import { PrintButton } from './print-button'
import { SeatsAndLine } from './seats-and-line'

type Props = { params: Promise<{ locale: string; slug: string; session: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('seats.door')
  return { title: t('title') }
}

export default async function SessionSeats({ params }: Props) {
  const { locale, slug, session: sessionId } = await params
  setRequestLocale(asLocale(locale))
  const scope = await organisedForum(slug, 'registrations.read')
  const [t, found, { timeZone }] = await Promise.all([
    getTranslations('seats.door'),
    attendance(scope, sessionId),
    forumSettings(scope),
  ])
  if (!found) notFound()
  const { seated, waiting, signUp } = found
  const mayWrite = may(scope.role, 'registrations.write')
  const address = `/organise/${slug}/programme/sessions/${sessionId}`
  return (
    <Page>
      <DoorList attendance={found} timeZone={timeZone} at={now()} />
      <div className="print:hidden">
        <Head
          back={{ href: address, label: t('back') }}
          over={t('title')}
          title={<T value={found.title} />}
          lead={t('lead', { taken: seated.length, waiting: waiting.length })}
          actions={
            seated.length > 0 && (
              <>
                <PrintButton>{t('print')}</PrintButton>
                <ButtonAnchor href={`/${locale}${address}/seats/seats.csv`} download>
                  {t('csv')}
                </ButtonAnchor>
              </>
            )
          }
        />
        <SeatsAndLine attendance={found} slug={slug} timeZone={timeZone} mayWrite={mayWrite} />
        {mayWrite && signUp && found.startsAt && (
          <Block id="add" title={t('add')}>
            <ClientMessages of={['seats']}>
              <AddSomebody slug={slug} sessionId={sessionId} />
            </ClientMessages>
          </Block>
        )}
      </div>
    </Page>
  )
}
