import type { ReactNode } from 'react'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/i18n/navigation'

type Props = {
  title: ReactNode
  /** One step up. */
  back?: { href: string; label: string }
  over?: ReactNode
  lead?: ReactNode
  actions?: ReactNode
}

/** The head of a working page: smaller than the public one, the actions at its right. */
export function Head({ title, back, over, lead, actions }: Props) {
  return (
    <div className="mb-8 flex flex-col gap-2">
      {back && (
        <Link href={back.href} className="inline-flex min-h-11 items-center self-start text-15 text-link">
          <span aria-hidden="true">←&nbsp;</span>
          {back.label}
        </Link>
      )}
      {over && <div className="font-semibold text-15 text-soft">{over}</div>}
      <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-4">
        <div className="flex min-w-0 flex-1 basis-80 flex-col gap-2">
          <Heading level={1} size="section">
            {title}
          </Heading>
          {lead && <p className="max-w-text text-soft">{lead}</p>}
        </div>
        {actions && <div className="flex flex-wrap gap-3">{actions}</div>}
      </div>
    </div>
  )
}
