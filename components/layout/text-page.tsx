import type { ReactNode } from 'react'
import { Prose } from '../ui/prose'
import { Page, PageHead } from './page'
import { SiteFooter } from './site-footer'
import { SiteHeader } from './site-header'

type Props = { title: ReactNode; over?: ReactNode; lead?: ReactNode; children: ReactNode }

/** A page to read from top to bottom. */
export function TextPage({ title, over, lead, children }: Props) {
  return (
    <>
      <SiteHeader />
      <Page>
        <PageHead title={title} over={over} lead={lead} />
        <Prose>{children}</Prose>
      </Page>
      <SiteFooter />
    </>
  )
}

/** A link to another site; it opens in the same window, like any other. */
export function outside(href: string) {
  return (chunks: ReactNode) => (
    <a href={href} rel="noreferrer">
      {chunks}
    </a>
  )
}
