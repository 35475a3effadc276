import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/layout/client-messages'
import { PageHead } from '@/components/layout/page'
import { Notice } from '@/components/ui/notice'
import { asLocale } from '@/domain/shared/locale'
import { Link } from '@/i18n/navigation'
import { SignInForm } from './sign-in-form'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ to?: string; refusal?: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: asLocale((await params).locale), namespace: 'auth' })
  return { title: t('sign-in.title'), robots: { index: false } }
}

export default async function SignInPage({ searchParams }: Props) {
  const { to = '', refusal } = await searchParams
  const t = await getTranslations('auth.sign-in')
  const refusals = await getTranslations('refusals')
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      {refusal === 'sign-in-link' && (
        <div className="mb-8">
          <Notice kind="warning" live>
            {refusals('sign-in-link')}
          </Notice>
        </div>
      )}
      <ClientMessages of={['auth']}>
        <SignInForm to={to} />
      </ClientMessages>
      <p className="mt-12 border-line border-t pt-6 text-15 text-soft">
        {t('who')}{' '}
        <Link href="/my" className="text-accent underline underline-offset-4">
          {t('mine')}
        </Link>
      </p>
    </>
  )
}
