import { setRequestLocale } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Page } from '@/components/layout/page'
import { SiteFooter } from '@/components/layout/site-footer'
import { SiteHeader } from '@/components/layout/site-header'
import { RoundTable, type Seat } from '@/components/ui/round-table'
import { asLocale } from '@/domain/shared/locale'

/** The scripts of these pages carry a nonce, which a stored page cannot have. */
export const dynamic = 'force-dynamic'

const seats: readonly Seat[] = [
  { type: 1 },
  { type: 2 },
  { type: 'empty', you: true },
  { type: 3 },
  { type: 1 },
  { type: 4 },
  { type: 5 },
  { type: 2 },
]

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

export default async function SignInLayout({ children, params }: Props) {
  setRequestLocale(asLocale((await params).locale))
  return (
    <div className="flex min-h-dvh flex-col">
      <SiteHeader />
      <Page className="grid items-start gap-12 lg:grid-cols-[minmax(0,34rem)_1fr]">
        <div>{children}</div>
        <RoundTable seats={seats} theme={2} className="mx-auto hidden w-full max-w-80 lg:block" />
      </Page>
      <SiteFooter />
    </div>
  )
}
