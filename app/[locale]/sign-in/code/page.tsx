import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { PageHead } from '@/components/layout/page'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Field } from '@/components/ui/field'
import { TextInput } from '@/components/ui/input'
import { SubmitButton } from '@/components/ui/submit-button'
import { asLocale } from '@/domain/shared/locale'
import { Link } from '@/i18n/navigation'
import { MailboxHint } from './mailbox-hint'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ to?: string; refusal?: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: asLocale((await params).locale), namespace: 'auth' })
  return { title: t('code.title'), robots: { index: false } }
}

export default async function CodePage({ searchParams }: Props) {
  const { to = '', refusal } = await searchParams
  const t = await getTranslations('auth.code')
  const refusals = await getTranslations('refusals')
  const fault = refusal === 'sign-in-code' ? refusals('sign-in-code') : undefined
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <form method="post" action="/api/auth/callback/email" className="flex flex-col gap-6">
        <ErrorSummary errors={fault ? [{ field: 'code', message: fault }] : []} />
        <Field name="code" label={t('code')} help={t('codeHelp')} error={fault} required>
          <TextInput
            inputMode="numeric"
            autoComplete="one-time-code"
            pattern="(\s*\d){8}\s*"
            className="max-w-64 text-24 tracking-[0.12em]"
          />
        </Field>
        <input type="hidden" name="locale" value={await getLocale()} />
        <input type="hidden" name="to" value={to} />
        <SubmitButton size="large" className="self-start">
          {t('submit')}
        </SubmitButton>
      </form>
      <p className="mt-8 text-15">
        <Link href="/sign-in" className="inline-flex min-h-11 items-center text-accent underline underline-offset-4">
          {t('again')}
        </Link>
      </p>
      <MailboxHint />
    </>
  )
}
