import { setRequestLocale } from 'next-intl/server'
import type { ReactNode } from 'react'
import { SiteFooter } from '@/components/layout/site-footer'
import { SiteHeader } from '@/components/layout/site-header'
import { asLocale } from '@/domain/shared/locale'

/** One table's pages: made for the browser that opened its link, and never stored. */
export const dynamic = 'force-dynamic'

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

export default async function TablesLayout({ children, params }: Props) {
  setRequestLocale(asLocale((await params).locale))
  return (
    <div className="flex min-h-dvh flex-col">
      <SiteHeader />
      {children}
      <SiteFooter />
    </div>
  )
}
