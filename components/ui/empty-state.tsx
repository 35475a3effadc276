import type { ReactNode } from 'react'
import { RoundTable } from './round-table'

const nobody = Array.from({ length: 8 }, () => ({ type: 'empty' as const }))

type Props = { title: ReactNode; children?: ReactNode; action?: ReactNode }

/** Nothing here yet: says why, and what to do next. An empty table beside it. */
export function EmptyState({ title, children, action }: Props) {
  return (
    <div className="flex flex-col items-start gap-5 rounded-14 border border-edge border-dashed p-6 sm:flex-row sm:items-center sm:gap-8 sm:p-8">
      <RoundTable seats={nobody} size={88} className="shrink-0 [&>circle:first-of-type]:fill-wash" />
      <div className="flex max-w-text flex-col gap-2">
        <p className="font-display text-24 font-[650] tracking-[-0.015em]">{title}</p>
        {children && <div className="text-soft">{children}</div>}
        {action && <div className="mt-2 flex flex-wrap gap-3">{action}</div>}
      </div>
    </div>
  )
}
