import type { ReactNode } from 'react'
import { Heading, type HeadingSize } from '../ui/heading'

const widths = { page: 'max-w-page', form: 'max-w-form', full: 'max-w-none' }

/** The content of a page, where the skip link leads. */
export function Page({
  width = 'page',
  className = '',
  children,
}: {
  width?: keyof typeof widths
  className?: string
  children: ReactNode
}) {
  return (
    <main
      id="content"
      tabIndex={-1}
      className={`mx-auto w-full px-5 pt-6 pb-16 outline-none sm:px-8 sm:pt-12 ${widths[width]} ${className}`}
    >
      {children}
    </main>
  )
}

type PageHeadProps = { title: ReactNode; over?: ReactNode; lead?: ReactNode; actions?: ReactNode }

/** The one big headline of a page, a small line above it, a sentence and the actions below. */
export function PageHead({ title, over, lead, actions }: PageHeadProps) {
  return (
    <div className="mb-8 flex flex-col gap-3 sm:mb-12">
      {over && <p className="font-semibold text-15 text-soft">{over}</p>}
      <Heading level={1}>{title}</Heading>
      {lead && <p className="max-w-text text-21 text-soft">{lead}</p>}
      {actions && <div className="mt-2 flex flex-wrap gap-3">{actions}</div>}
    </div>
  )
}

type SectionProps = { id?: string; title: ReactNode; children: ReactNode; aside?: ReactNode; size?: HeadingSize }

/** A part of a page under a hairline: its title at the left on a wide screen, above on a phone. */
export function Section({ id, title, children, aside, size = 'section' }: SectionProps) {
  const titleId = id ? `${id}-title` : undefined
  return (
    <section
      id={id}
      aria-labelledby={titleId}
      className="grid gap-6 border-line border-t pt-8 pb-12 lg:grid-cols-[15rem_1fr] lg:gap-12"
    >
      <div>
        <Heading level={2} size={size} {...(titleId ? { id: titleId } : {})}>
          {title}
        </Heading>
        {aside && <div className="mt-3 text-15 text-soft">{aside}</div>}
      </div>
      <div className="min-w-0">{children}</div>
    </section>
  )
}
