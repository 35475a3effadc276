import type { ReactNode } from 'react'
import type { NavItem } from '@/components/layout/nav-links'
import { SiteFooter } from '@/components/layout/site-footer'
import { SiteHeader } from '@/components/layout/site-header'

type Props = { nav?: readonly NavItem[]; navLabel?: string; children: ReactNode }

/** Header, content, and the footer at the foot of short pages too. */
export function PublicFrame({ nav = [], navLabel, children }: Props) {
  return (
    <div className="flex min-h-dvh flex-col">
      <SiteHeader nav={nav} {...(navLabel ? { navLabel } : {})} />
      {children}
      <SiteFooter />
    </div>
  )
}
