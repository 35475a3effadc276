import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageHead } from '@/components/layout/page'
import { SubmitButton } from '@/components/ui/submit-button'
import { asLocale } from '@/domain/shared/locale'

type Props = { params: Promise<{ locale: string; token: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: asLocale((await params).locale), namespace: 'auth' })
  return { title: t('confirm.title'), robots: { index: false } }
}

/** Mail scanners open links; only a person presses the button, and only that uses the token up. */
export default async function ConfirmPage({ params }: Props) {
  const { locale, token } = await params
  const t = await getTranslations('auth.confirm')
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <form method="post" action="/api/auth/callback/email">
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="locale" value={asLocale(locale)} />
        <SubmitButton size="large">{t('submit')}</SubmitButton>
      </form>
    </>
  )
}
