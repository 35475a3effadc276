import type { ReactNode } from 'react'
import { Prose } from '../ui/prose'
import { Page, PageHead, Section } from './page'
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
        {children}
      </Page>
      <SiteFooter />
    </>
  )
}

/** One part of such a page. */
export function Passage({ title, id, children }: { title: ReactNode; id?: string; children: ReactNode }) {
  return (
    <Section title={title} size="block" {...(id ? { id } : {})}>
      <Prose>{children}</Prose>
    </Section>
  )
}

/** A link to another site; it opens in the same window, like any other. */
export function outside(href: string) {
  return (chunks: ReactNode) => (
    <a href={href} rel="noreferrer" className="text-link">
      {chunks}
    </a>
  )
}
