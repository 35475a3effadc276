import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ownRegistration } from '@/app/_server/guards'
import { ClientMessages } from '@/components/layout/client-messages'
import { Page, PageHead } from '@/components/layout/page'
import { ButtonAnchor, ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { T } from '@/components/ui/translated'
import { ownRegistration as ownView } from '@/domain/registration/queries/attendee'
import { asLocale } from '@/domain/shared/locale'
import { StatusBadge } from '../status-badge'
import { changes } from './_form/own'
import { Line } from './_parts/line'
import { ownState, shownStatus } from './_parts/state'
import { TablesBlock } from './_parts/tables-block'
import { Ticket } from './_parts/ticket'
import { TodoList } from './_parts/todo-list'

type Props = {
  params: Promise<{ locale: string; reference: string }>
  searchParams: Promise<{ changed?: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: asLocale((await params).locale), namespace: 'my' })
  return { title: t('meta'), robots: { index: false } }
}

export default async function OwnPage({ params, searchParams }: Props) {
  const { locale, reference } = await params
  const scope = await ownRegistration(reference)
  const own = await ownView(scope)
  const { changed } = await searchParams
  const [change, state] = [changes.find((one) => one === changed), ownState(own)]
  const t = await getTranslations('my')
  const again = state === 'cancelled' || state === 'declined'
  return (
    <Page>
      {change && (
        <Notice kind="ok" live>
          {t(`changed.${change}`)}
        </Notice>
      )}
      <PageHead
        over={
          <span className="flex flex-wrap items-center gap-x-3 gap-y-2">
            <T value={own.forum.name} />
            <StatusBadge status={shownStatus(state, own.status)} />
          </span>
        }
        title={t(`head.${state}.title`)}
        lead={t(`head.${state}.lead`)}
      />
      <div className="grid items-start gap-10 lg:grid-cols-[28rem_minmax(0,1fr)] lg:gap-16">
        <div className="flex min-w-0 flex-col gap-6">
          <ClientMessages of={['my']}>
            <Line own={own} state={state} />
          </ClientMessages>
          <Ticket own={own} state={state} />
          <div className="flex flex-wrap gap-3">
            {state === 'confirmed' && (
              <ButtonAnchor href={`/${locale}/my/${reference}/calendar.ics`} variant="solid">
                {t('ticket.calendar')}
              </ButtonAnchor>
            )}
            {again && own.forum.phase === 'registration-open' && (
              <ButtonLink href={`/forums/${own.forum.slug}/register`} variant="solid">
                {t('todo.again')}
              </ButtonLink>
            )}
            <ButtonLink href={`/forums/${own.forum.slug}`}>{t('ticket.programme')}</ButtonLink>
          </div>
        </div>
        <TodoList own={own} state={state}>
          {state === 'confirmed' && <TablesBlock scope={scope} reference={reference} timeZone={own.forum.timeZone} />}
        </TodoList>
      </div>
    </Page>
  )
}
