import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { getTranslations } from 'next-intl/server'
import { mailboxHere } from '@/app/_server/local-machine'
import { Page, PageHead } from '@/components/layout/page'
import { SiteHeader } from '@/components/layout/site-header'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { asLocale } from '@/domain/shared/locale'
import { listKeptMails, readKeptMail } from '@/lib/mailer/mailbox'
import { MessageList } from './message-list'
import { MessageView } from './message-view'

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<{ message?: string; to?: string; view?: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: asLocale((await params).locale), namespace: 'mailbox' })
  return { title: t('title'), robots: { index: false } }
}

/** The mails that would have been sent. On a wide screen list and message stand side by side, on a phone one at a time. */
export default async function MailboxPage({ searchParams }: Props) {
  mailboxHere(await headers())
  const { message: id, to, view } = await searchParams
  const t = await getTranslations('mailbox')
  const mails = await listKeptMails({ to: to ?? null, limit: 50 })
  const message = id ? await readKeptMail(id) : null
  return (
    <>
      <SiteHeader />
      <Page>
        {!message && (
          <PageHead
            title={t('title')}
            lead={t('lead')}
            actions={<ButtonLink href={{ pathname: '/mailbox', query: to ? { to } : {} }}>{t('refresh')}</ButtonLink>}
          />
        )}
        {mails.length === 0 ? (
          <EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState>
        ) : (
          <div className="grid gap-8 lg:grid-cols-[20rem_1fr] lg:gap-12">
            <div className={message ? 'hidden lg:block' : ''}>
              <MessageList mails={mails} {...(message ? { openId: message.id } : {})} {...(to ? { to } : {})} />
            </div>
            {message ? (
              <MessageView message={message} plain={view === 'text'} {...(to ? { to } : {})} />
            ) : (
              <p className="hidden text-soft lg:block">{t('choose')}</p>
            )}
          </div>
        )}
      </Page>
    </>
  )
}
