import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { organisedForum } from '@/app/_server/guards'
import { ClientMessages } from '@/components/layout/client-messages'
import { Page } from '@/components/layout/page'
import { ButtonAnchor } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
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
import { People } from './people'
import { PrintButton } from './print-button'

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
  const about = { slug, sessionId, timeZone, mayWrite }
  const address = `/organise/${slug}/programme/sessions/${sessionId}`
  const nothing = signUp
    ? { title: t('nobody'), text: t(found.startsAt ? 'nobodyText' : 'notReleased') }
    : { title: t('noSignUp'), text: t('noSignUpText') }
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
        {seated.length === 0 && waiting.length === 0 ? (
          <div className="mb-8">
            <EmptyState title={nothing.title}>{nothing.text}</EmptyState>
          </div>
        ) : (
          <>
            <Block
              id="seated"
              title={t('seated')}
              aside={found.capacity !== null && t('capacity', { taken: found.taken, capacity: found.capacity })}
            >
              <People people={seated} {...about} />
            </Block>
            <Block id="line" title={t('line')}>
              {waiting.length > 0 ? (
                <People people={waiting} {...about} numbered />
              ) : (
                <p className="text-soft">{t('noLine')}</p>
              )}
            </Block>
          </>
        )}
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
