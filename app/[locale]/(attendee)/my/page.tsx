import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { linksHere } from '@/app/_server/hold-link'
import { ClientMessages } from '@/components/layout/client-messages'
import { Page, PageHead } from '@/components/layout/page'
import { Heading } from '@/components/ui/heading'
import { Notice } from '@/components/ui/notice'
import { peopleHeld } from '@/domain/programme/queries/own-hats'
import { registrationsHeld } from '@/domain/registration/queries/attendee'
import { asLocale } from '@/domain/shared/locale'
import { Link } from '@/i18n/navigation'
import { askForLink } from './actions'
import { AskForm } from './ask-form'
import { HatsHere } from './hats-here'
import { HeldHere } from './held-here'

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<{ refusal?: string; said?: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: asLocale((await params).locale), namespace: 'my' })
  return { title: t('meta'), robots: { index: false } }
}

export default async function MyPage({ searchParams }: Props) {
  const { refusal, said } = await searchParams
  const t = await getTranslations('my')
  const refusals = await getTranslations('refusals')
  const links = await linksHere()
  const [held, people] = await Promise.all([
    registrationsHeld(links.map(({ id, version }) => ({ registrationId: id, linkVersion: version }))),
    peopleHeld(links),
  ])
  return (
    <Page>
      {(said === 'handed-over' || said === 'erased') && (
        <div className="mb-8 max-w-form">
          <Notice kind="ok" title={t(`said.${said}.title`)} live>
            {t(`said.${said}.text`)}
          </Notice>
        </div>
      )}
      {refusal === 'link-unknown' && (
        <div className="mb-8 max-w-form">
          <Notice kind="warning" live>
            {refusals('link-unknown')}
          </Notice>
        </div>
      )}
      <HatsHere people={people} />
      {held.length === 0 ? (
        <PageHead title={t('ask.title')} lead={t('ask.lead')} />
      ) : (
        <>
          <PageHead title={t('ask.mine')} lead={t('ask.here')} />
          <HeldHere registrations={held} />
          <Heading level={2} size="block" className="mt-12 mb-2">
            {t('ask.other')}
          </Heading>
          <p className="mb-6 max-w-text text-soft">{t('ask.lead')}</p>
        </>
      )}
      <ClientMessages of={['my']}>
        <AskForm action={askForLink} />
      </ClientMessages>
      <p className="mt-12 border-line border-t pt-6 text-15 text-soft">
        {t('ask.none')}{' '}
        <Link href="/" className="text-link">
          {t('ask.forums')}
        </Link>
      </p>
    </Page>
  )
}
