import type { ReactNode } from 'react'
import { Heading } from '@/components/ui/heading'

type Props = { id: string; title: ReactNode; aside?: ReactNode; children: ReactNode }

/** A part of a working page under a hairline, its title above it and something small at the right. */
export function Block({ id, title, aside, children }: Props) {
  return (
    <section aria-labelledby={id} className="min-w-0 border-line border-t pt-4 pb-8">
      <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <Heading level={2} size="small" id={id}>
          {title}
        </Heading>
        {aside && <div className="text-15 text-soft">{aside}</div>}
      </div>
      {children}
    </section>
  )
}

/** A part of a form: its title at the left on a wide screen, above on a phone. */
export function FormPart({ id, title, aside, children }: Props) {
  return (
    <section
      aria-labelledby={id}
      className="grid gap-x-10 gap-y-5 border-line border-t pt-6 xl:grid-cols-[13rem_minmax(0,1fr)]"
    >
      <div>
        <Heading level={2} size="small" id={id}>
          {title}
        </Heading>
        {aside && <div className="mt-1 text-15 text-soft">{aside}</div>}
      </div>
      <div className="flex min-w-0 flex-col gap-6">{children}</div>
    </section>
  )
}
