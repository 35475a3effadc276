import { NextIntlClientProvider } from 'next-intl'
import { getLocale } from 'next-intl/server'
import type { ReactNode } from 'react'
import { messagesOf } from '@/i18n/messages'
import type { Namespace } from '@/i18n/namespaces'

const always: readonly Namespace[] = ['ui', 'errors', 'refusals']

/**
 * Sends the message files that client components below it read, and no others.
 * The root layout sends "ui", "errors" and "refusals"; a page with a form adds its own.
 */
export async function ClientMessages({ of = [], children }: { of?: readonly Namespace[]; children: ReactNode }) {
  const locale = await getLocale()
  const messages = await messagesOf(locale, [...always, ...of])
  return <NextIntlClientProvider messages={messages}>{children}</NextIntlClientProvider>
}
